/**
 * - `no-manifest`: there is no manifest.json among the files
 * - `bad-manifest`: it is none of this app's
 * - `missing-file`: a file of the manifest is not there
 * - `damaged`: a file is not the one that the manifest names
 * - `bad-archive`: the zip cannot be read
 */
export type PackageErrorCode = "no-manifest" | "bad-manifest" | "missing-file" | "damaged" | "bad-archive";

/** A model cannot be brought in from these files; nothing of the faulty ones is kept. `detail` names the file or the field. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;
  readonly detail: string;

  constructor(code: PackageErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = "PackageError";
    this.code = code;
    this.detail = detail;
  }
}
