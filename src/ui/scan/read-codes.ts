import wasmAddress from "zxing-wasm/reader/zxing_reader.wasm?url";

/** What stands on machines: matrix codes and the line codes of labels. */
const FORMATS = ["qr_code", "data_matrix", "aztec", "code_128", "code_39", "ean_13", "ean_8", "itf", "upc_a"] as const;

export type CodeReader = (picture: ImageBitmapSource) => Promise<string[]>;

interface Detector {
  detect: (picture: ImageBitmapSource) => Promise<{ rawValue: string }[]>;
}

interface NativeDetector {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

function nativeDetector(): NativeDetector | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the platform do not know it yet
  return (globalThis as { BarcodeDetector?: NativeDetector }).BarcodeDetector;
}

/** The browser's own reader, where it knows the codes that matter. */
async function ownReader(): Promise<Detector | null> {
  const native = nativeDetector();
  if (native === undefined) return null;
  try {
    const known = await native.getSupportedFormats();
    const formats = FORMATS.filter((format) => known.includes(format));
    return formats.includes("qr_code") && formats.includes("code_128") ? new native({ formats }) : null;
  } catch {
    return null;
  }
}

async function bundledReader(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import("barcode-detector/ponyfill");
  // By default it would be fetched from a server of others.
  prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasmAddress : prefix + path) } });
  return new BarcodeDetector({ formats: [...FORMATS] });
}

/** Reads codes in pictures, on this device: by the browser itself, or by the reader that comes with the app. */
export async function createCodeReader(): Promise<CodeReader> {
  const detector = (await ownReader()) ?? (await bundledReader());
  return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue).filter((text) => text.trim() !== "");
}
