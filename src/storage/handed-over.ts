/**
 * What other apps hand over: shared text, files opened with this app. It is kept in the browser's Cache storage, which the
 * service worker can write without the database, until a page has made notes or orders of it; a killed tab loses nothing.
 */

const CACHE = "fieldwright-handed-over";
const FOLDER = "/handed-over/";
const NAME = "X-Name";
/** After this nobody comes back for it. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

export interface HandedOver {
  text: string;
  files: File[];
}

const addressOf = (id: string, part: string) => `${FOLDER}${id}/${part}`;
const partOf = (request: Request) => new URL(request.url).pathname.split("/").at(-1) ?? "";

/** Keeps what was handed over. Returns the id under which it is found. */
export async function keepHandedOver({ text, files }: HandedOver, now = Date.now()): Promise<string> {
  const id = `${now}-${crypto.randomUUID()}`;
  const cache = await caches.open(CACHE);
  if (text !== "") await cache.put(addressOf(id, "text"), new Response(text, { headers: { "Content-Type": "text/plain;charset=utf-8" } }));
  for (const [place, file] of files.entries()) {
    await cache.put(addressOf(id, String(place)), new Response(file, { headers: { "Content-Type": file.type || "application/octet-stream", [NAME]: encodeURIComponent(file.name) } }));
  }
  return id;
}

/** What was handed over under an id; empty where it is gone. */
export async function readHandedOver(id: string): Promise<HandedOver> {
  const cache = await caches.open(CACHE);
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(`${FOLDER}${id}/`));
  const handed: HandedOver = { text: "", files: [] };
  for (const request of requests.toSorted((a, b) => Number(partOf(a)) - Number(partOf(b)))) {
    const response = await cache.match(request);
    if (response === undefined) continue;
    if (partOf(request) === "text") handed.text = await response.text();
    else handed.files.push(new File([await response.blob()], decodeURIComponent(response.headers.get(NAME) ?? ""), { type: response.headers.get("Content-Type") ?? "" }));
  }
  return handed;
}

/** Forgets what has become of use, or what was left lying for a week. */
export async function forgetHandedOver(id: string | undefined, now = Date.now()): Promise<void> {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const owner = new URL(request.url).pathname.slice(FOLDER.length).split("/", 1)[0] ?? "";
    if (owner === id || Number(owner.split("-", 1)[0]) < now - KEEP_MS) await cache.delete(request);
  }
}
