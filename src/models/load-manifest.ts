import { download, type Fetch } from "./download";
import type { ModelManifest } from "./manifest";
import { manifestSchema } from "./manifest-schema";
import { retrying } from "./retry";
import { TransferError } from "./transfer-error";

export interface ManifestOptions {
  signal?: AbortSignal;
  fetch?: Fetch;
  /** Milliseconds without a single byte after which a connection is given up. */
  stallMs?: number;
  /** Wait before the second attempt in milliseconds. */
  backoffMs?: number;
}

const MANIFEST = "manifest.json";
const MAX_MANIFEST_BYTES = 1 << 20;

/**
 * Reads and validates the manifest of a published model.
 *
 * @throws TransferError `wrong-type` when what answers is no manifest; the signal's reason when aborted.
 */
export function loadManifest(url: string, options: ManifestOptions = {}): Promise<ModelManifest> {
  const { signal, fetch = (input, init) => globalThis.fetch(input, init), stallMs = 15_000 } = options;
  return retrying(async () => {
    const decoder = new TextDecoder();
    let text = "";
    await download(url, {
      file: MANIFEST, fetch, signal, stallMs,
      onPiece: (piece) => {
        text += decoder.decode(piece, { stream: true });
        if (text.length > MAX_MANIFEST_BYTES) throw new TransferError("wrong-type", MANIFEST, "too long for a manifest");
      },
    });
    return parseManifest(text + decoder.decode());
  }, options);
}

function parseManifest(text: string): ModelManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new TransferError("wrong-type", MANIFEST, String(error), { cause: error });
  }
}
