import { describe, expect, it } from "vitest";
import { decode, type DecodeOptions, type Matcher, type StepModel, type TokenText, withoutCutCharacter } from "./decode";

/** A tokenizer of whole pieces, longest first. */
const pieces = ["<end>", "{", '{"', "asset", '":', '":"', '"', "}", '"}', "P", "ump", "Pump", "-", "2", "04", "é", "x"];
const encode = (text: string): number[] => {
  const ids: number[] = [];
  for (let at = 0; at < text.length; ) {
    const id = pieces.reduce((best, piece, index) => (text.startsWith(piece, at) && piece.length > (pieces[best]?.length ?? 0) ? index : best), -1);
    if (id < 0) throw new Error(`no piece at ${text.slice(at)}`);
    ids.push(id);
    at += pieces[id]?.length ?? 1;
  }
  return ids;
};
const text: TokenText = {
  encode,
  decode: (ids) => ids.map((id) => pieces[id]).join(""),
  longer: (id) => pieces.flatMap((piece, index) => (index !== id && piece.startsWith(pieces[id] ?? "?") ? [index] : [])),
};

/** A grammar that is a list of answers. */
function matcherOf(answers: readonly string[]): Matcher {
  let so = "";
  const left = () => answers.filter((answer) => answer.startsWith(so));
  return {
    mask: () => {
      const mask = new Int32Array(1);
      for (const [id, piece] of pieces.entries()) {
        const fits = id === 0 ? answers.includes(so) : left().some((answer) => answer.startsWith(so + piece));
        if (fits) mask[0] = (mask[0] ?? 0) | (1 << id);
      }
      return Promise.resolve(mask);
    },
    accept(id) {
      if (!left().some((answer) => answer.startsWith(so + pieces[id]))) return false;
      so += pieces[id];
      return true;
    },
    forcedText() {
      const [first = "", ...others] = left();
      let length = first.length;
      for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
      return first.slice(so.length, length);
    },
  };
}

/** A model that wants to write this text, whatever it is fed, and remembers what that was. */
function modelOf(wanted: string): StepModel & { fed: number[][] } {
  const ids = [...encode(wanted), 0];
  const fed: number[][] = [];
  return {
    fed,
    next(tokens) {
      fed.push([...tokens]);
      const known = fed.slice(1).flat().length;
      return Promise.resolve({ id: ids[known] ?? 0, logprob: -0.5 });
    },
  };
}

async function run(options: Partial<DecodeOptions> & { model: StepModel }) {
  const steps = decode({ text, matcher: null, prompt: [16], maxTokens: 50, stopTokens: new Set([0]), isStopped: () => false, ...options });
  let said = "";
  const tokens: { id: number; logprob: number }[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done) return { said, tokens, end: step.value };
    said += step.value.text;
    tokens.push(...step.value.tokens);
  }
}

const answers = ['{"asset":"Pump-2"}', '{"asset":"Pump-204"}'];

describe("decode", () => {
  it("feeds forced tokens with the sampled one, and gives the same tokens as without", async () => {
    const slow = modelOf(answers[1] ?? "");
    const plain = await run({ model: slow, matcher: matcherOf(answers), jumps: false });
    const quick = modelOf(answers[1] ?? "");
    const jumped = await run({ model: quick, matcher: matcherOf(answers) });
    expect(jumped.said).toBe(answers[1]);
    expect(jumped.tokens.map((token) => token.id)).toEqual(plain.tokens.map((token) => token.id));
    expect(quick.fed.length).toBeLessThan(slow.fed.length);
    expect(quick.fed[1]).toEqual(encode('{"asset":"Pump-2').slice(0, -1).concat(encode("2")));
  });

  it("a forced token is certain, a sampled one as likely as the model says", async () => {
    const { tokens } = await run({ model: modelOf(answers[0] ?? ""), matcher: matcherOf(answers) });
    expect(tokens[0]?.logprob).toBe(-0.5);
    expect(tokens[1]).toEqual({ id: encode("asset")[0], logprob: 0 });
  });

  it("leaves the last forced token to the model where a longer one could stand there", async () => {
    const model = modelOf('{"asset":"x"}');
    await run({ model, matcher: matcherOf(['{"asset":', '{"asset":"x"}']) });
    expect(model.fed[1]).toEqual(encode('{"asset'));
  });

  it("ends without asking the model when nothing but the end is allowed", async () => {
    const model = modelOf(answers[0] ?? "");
    const { end, said } = await run({ model, matcher: matcherOf([answers[0] ?? ""]) });
    expect([end, said]).toEqual(["stop", answers[0]]);
    expect(model.fed).toHaveLength(1);
  });

  it("without a grammar it decodes token by token until the end token", async () => {
    const model = modelOf("Pump-2");
    const { said, end, tokens } = await run({ model });
    expect([said, end]).toEqual(["Pump-2", "stop"]);
    expect(tokens.at(-1)?.id).toBe(0);
  });

  it("stops at the limit and when asked to", async () => {
    expect((await run({ model: modelOf("xxxxxx"), maxTokens: 3 })).end).toBe("length");
    let asked = 0;
    expect((await run({ model: modelOf("xxxxxx"), isStopped: () => (asked += 1) > 2 })).said).toBe("xx");
  });

  it("refuses what the grammar does not allow", async () => {
    await expect(run({ model: modelOf("x"), matcher: matcherOf(answers) })).rejects.toThrow("rejected");
  });
});

describe("what is forced", () => {
  it("leaves its last character to the model where that may be half of one", () => {
    expect(withoutCutCharacter('","asset":"\u0600')).toBe('","asset":"');
    expect(withoutCutCharacter("pompe à")).toBe("pompe ");
    expect(withoutCutCharacter("ok \u{1f600}")).toBe("ok ");
    expect(withoutCutCharacter("\u0600")).toBe("");
  });

  it("keeps what is whole for certain", () => {
    for (const whole of ["", '":"', "كسر\"", "leak"]) expect(withoutCutCharacter(whole)).toBe(whole);
  });
});
