import { WebWorkerMLCEngineHandler } from "@mlc-ai/web-llm";

/** web-llm as it comes, in its own worker: what the benchmark compares the app's engine with. */
const handler = new WebWorkerMLCEngineHandler();
self.onmessage = (message: MessageEvent) => handler.onmessage(message);
