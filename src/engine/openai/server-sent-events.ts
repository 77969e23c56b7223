/** A field that is longer than this comes from no chat completion; without an end it would fill the memory. */
const MAX_EVENT_LENGTH = 1 << 20;

/**
 * The `data` of each event of an event stream, as WHATWG HTML 9.2.6 reads one: lines end with CR, LF or CRLF, wherever
 * the pieces of the body are cut; comments and other fields are passed over; an event without its blank line at the
 * end of the stream counts too, since servers forget it.
 *
 * @throws RangeError when an event does not end.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let data: string[] = [];
  for await (const line of lines(texts(body, decoder))) {
    if (line === "") {
      if (data.length > 0) yield data.join("\n");
      data = [];
    } else if (line.startsWith("data:")) {
      data.push(line.slice(line[5] === " " ? 6 : 5));
    }
  }
  if (data.length > 0) yield data.join("\n");
}

async function* texts(body: AsyncIterable<Uint8Array>, decoder: TextDecoder): AsyncGenerator<string, void> {
  for await (const piece of body) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = "";
  for await (const piece of pieces) {
    rest += piece;
    for (;;) {
      const end = rest.search(/[\r\n]/u);
      // What follows a CR decides whether it was a CRLF.
      if (end === -1 || (rest[end] === "\r" && end === rest.length - 1)) break;
      yield rest.slice(0, end);
      rest = rest.slice(end + (rest.startsWith("\r\n", end) ? 2 : 1));
    }
    if (rest.length > MAX_EVENT_LENGTH) throw new RangeError(`an event of more than ${MAX_EVENT_LENGTH} characters`);
  }
  if (rest !== "") yield rest.replace(/\r$/u, "");
}
