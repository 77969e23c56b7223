import * as z from "zod";

/**
 * What the people who answer for a site allow the app to connect to beside its own server. The file
 * (`site-policy.json` beside the app) is empty by default; the page's content security policy opens exactly the origins
 * that it names, so that nothing else can be reached even by a mistake in the app.
 */

/** An address without name, password, query or fragment: none of them may end up in a policy that everyone can read. */
const address = z.url({ protocol: /^https?$/ }).refine((text) => {
  // The check before has said already what is wrong with it.
  if (!URL.canParse(text)) return true;
  const { username, password, search, hash } = new URL(text);
  return username === "" && password === "" && search === "" && hash === "";
}, "no user name, password, query or fragment");

const name = z.string().trim().min(1).max(60);
/** A server with a language model that speaks the OpenAI form; `baseUrl` ends before "/chat/completions". */
const plantServer = z.strictObject({ name, baseUrl: address.transform((text) => text.replace(/\/+$/u, "")) });

/** Where approved orders are posted to; the whole address. */
const webhook = z.strictObject({ name, url: address });

const namesDiffer = (entries: readonly { name: string }[]) => new Set(entries.map((entry) => entry.name)).size === entries.length;

export const policySchema = z.strictObject({
  schema: z.literal(1),
  plantServers: z.array(plantServer).refine(namesDiffer, "a name stands twice").default([]),
  webhooks: z.array(webhook).refine(namesDiffer, "a name stands twice").default([]),
  /** Whether general models may be fetched from the public hub that web-llm's list names. */
  hub: z.boolean().default(false),
  /** Servers that carry copies of the models' files. */
  mirrors: z.array(address).default([]),
});

export type SitePolicy = z.infer<typeof policySchema>;

/** Nothing but the app's own server. */
export const closedPolicy: SitePolicy = { schema: 1, plantServers: [], webhooks: [], hub: false, mirrors: [] };

/** The site's policy cannot be read as one; `message` says which field is wrong. Nothing is allowed then. */
export class PolicyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PolicyError";
  }
}

/**
 * Reads the text of a policy file.
 * @throws PolicyError when it is none; half of a policy is never used.
 */
export function parsePolicy(text: string): SitePolicy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new PolicyError("no JSON", { cause: error });
  }
  const parsed = policySchema.safeParse(json);
  if (!parsed.success) throw new PolicyError(z.prettifyError(parsed.error));
  return parsed.data;
}
