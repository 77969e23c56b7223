import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

const WIDTH = 640;
const HEIGHT = 480;
const MODULE = 8;

/** A film of some frames in which a label with a QR code is held into the camera, in grey on white. */
export async function filmOfLabel(text: string, file: string): Promise<void> {
  const wasmBinary = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer.slice(wasmBinary.byteOffset, wasmBinary.byteOffset + wasmBinary.length) } });
  const { symbol, error } = await writeBarcode(text, { format: "QRCode" });
  if (error) throw new Error(error);
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(235);
  const left = Math.floor((WIDTH - symbol.width * MODULE) / 2);
  const top = Math.floor((HEIGHT - symbol.height * MODULE) / 2);
  for (let y = 0; y < symbol.height * MODULE; y += 1) {
    for (let x = 0; x < symbol.width * MODULE; x += 1) {
      const isDark = (symbol.data[Math.floor(y / MODULE) * symbol.width + Math.floor(x / MODULE)] ?? 255) < 128;
      if (isDark) luma[(top + y) * WIDTH + left + x] = 16;
    }
  }
  const chroma = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), ...Array.from({ length: 10 }, () => frame)]));
}
