import compatWasm from "@wllama/wllama-compat/wasm/wllama.wasm?url";
import compatWorker from "@wllama/wllama-compat/wasm/wllama.js?url";
import wasm from "@wllama/wllama/esm/wasm/wllama.wasm?url";

/** The programs of the processor's engine; the second pair is for browsers without JSPI or 64-bit memory (Safari). */
export const cpuFiles = { wasm, compat: { worker: compatWorker, wasm: compatWasm } };
