import { writeDocument, type ExchangedOrder } from "@/domain/exchange/order-document";

/** How a server may take its time, and the answer it may give, before the next try. */
const LIMIT_MS = 30_000;
/** These say "later", all other refusals say "not like this". */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);

export type Posted = { kind: "taken" } | { kind: "later"; error: string; afterMs?: number } | { kind: "refused"; error: string };

export interface PostTarget {
  url: string;
  /** Sent as a bearer token. */
  secret: string | undefined;
}

/** Seconds, or a date, after which the server wants to be asked again. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * Posts one order as a document (`schema/order-document.json`). The key is the same with every try, so that a server that has taken it
 * without being able to say so takes it once (draft-ietf-httpapi-idempotency-key-header). Nothing is followed to another address. Never rejects.
 */
export async function postOrder({ url, secret }: PostTarget, idempotencyKey: string, order: ExchangedOrder, now = Date.now()): Promise<Posted> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      body: writeDocument([order], now),
      headers: { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey, ...(secret !== undefined && { Authorization: `Bearer ${secret}` }) },
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.timeout(LIMIT_MS),
    });
  } catch (error) {
    return { kind: "later", error: error instanceof DOMException && error.name === "TimeoutError" ? "timeout" : "unreachable" };
  }
  // The answer's words are of no use; an unread body would hold the connection.
  await response.body?.cancel().catch(() => undefined);
  const error = String(response.status);
  if (response.ok) return { kind: "taken" };
  if (response.status < 500 && !LATER.has(response.status)) return { kind: "refused", error };
  const afterMs = retryAfter(response.headers.get("Retry-After"), now);
  return { kind: "later", error, ...(afterMs !== undefined && { afterMs }) };
}
