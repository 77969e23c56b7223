/** Why a file of a model could not be brought in. */
export type TransferErrorCode = "network" | "not-found" | "wrong-type" | "wrong-size" | "hash-mismatch";

export interface TransferErrorOptions extends ErrorOptions {
  /** The same request may succeed a moment later: connection lost, stalled, server overloaded. */
  transient?: boolean;
  /** What the server answered, where that was the reason. */
  status?: number;
}

/** A file of a model, or its manifest, did not arrive as published. `detail` is for the record. */
export class TransferError extends Error {
  readonly code: TransferErrorCode;
  readonly file: string;
  readonly detail: string;
  readonly transient: boolean;
  readonly status: number | undefined;

  constructor(code: TransferErrorCode, file: string, detail: string, options: TransferErrorOptions = {}) {
    super(`${code}: ${file}: ${detail}`, options);
    this.name = "TransferError";
    this.code = code;
    this.file = file;
    this.detail = detail;
    this.transient = options.transient ?? false;
    this.status = options.status;
  }
}
