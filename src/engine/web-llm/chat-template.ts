/** How a model wants a conversation written, as its published configuration says (`conv_template` of mlc-chat-config.json). */
export interface ChatTemplate {
  system_template: string;
  roles: { user: string; assistant: string };
  role_templates?: { user?: string; assistant?: string } | null;
  /** Between the name of a role and what it says. */
  role_content_sep?: string | null;
  /** Between the name of the role that answers and its answer. */
  role_empty_sep?: string | null;
  /** Behind what is said; the second, where there is one, behind an answer. */
  seps: readonly string[];
  /** False: the first user message goes on where the system message ends. */
  add_role_after_system_message?: boolean | null;
  system_prefix_token_ids?: readonly number[] | null;
  stop_str?: readonly string[] | null;
  stop_token_ids: readonly number[];
}

export interface ChatTurn {
  role: "user" | "assistant";
  text: string;
}

/** A conversation up to where the model answers; the last turn is the user's. */
export interface Chat {
  system: string;
  turns: readonly ChatTurn[];
  /** The answer begins behind a thought that is empty, so that a model which thinks in writing does not. */
  withoutThought?: boolean;
}

const SYSTEM = "{system_message}";
const EMPTY_THOUGHT = "<think>\n\n</think>\n\n";
/** Where a template has room for functions that a model could call; there are none. */
const FUNCTIONS = /\{(?:function_string|hermes_tools)\}/gu;
/** What stands between roles and what they say where a template does not tell. */
const USUAL_SEPARATOR = ": ";

/** Writes a conversation in a chat template, as mlc-llm does, up to where the answer begins. */
export function renderChat(template: ChatTemplate, { system, turns, withoutThought = false }: Chat): string {
  const { roles, role_templates: inner, seps } = template;
  const after = template.role_content_sep ?? USUAL_SEPARATOR;
  const opening = fill(template.system_template, SYSTEM, system);
  const said = turns.map(({ role, text }, index) => {
    const isHeadless = index === 0 && opening !== "" && template.add_role_after_system_message === false;
    const place = `{${role}_message}`;
    const separator = seps[role === "assistant" ? seps.length - 1 : 0] ?? "";
    return `${isHeadless ? "" : roles[role] + after}${fill(inner?.[role] ?? place, place, text)}${separator}`;
  });
  const reply = withoutThought ? after + EMPTY_THOUGHT : (template.role_empty_sep ?? USUAL_SEPARATOR);
  return [opening, ...said, roles.assistant, reply].join("");
}

/**
 * Instructions where a model looks for them. Some templates (Gemma's) have no place of their own for a system message: it would
 * stand in nobody's turn, and belongs into the first of the user. Others (Mistral's) let both run together: they get a blank line.
 */
export function placeSystem(template: ChatTemplate, { system, turns: [first, ...others], ...rest }: Chat): Chat {
  if (first === undefined || system === "") return { system, turns: first ? [first, ...others] : others, ...rest };
  const [before = "", behind = ""] = template.system_template.replaceAll(FUNCTIONS, "").split(SYSTEM);
  if (behind !== "") return { system, turns: [first, ...others], ...rest };
  if (BARE.test(before)) return { system: "", turns: [{ ...first, text: `${system}\n\n${first.text}` }, ...others], ...rest };
  return { system: template.add_role_after_system_message === false ? `${system}\n\n` : system, turns: [first, ...others], ...rest };
}

/** A template that says nothing beside the system message, or only that text begins. */
const BARE = /^\s*(?:<bos>|<s>)?\s*$/u;

/** A function fills in, so that "$&" in a note is text; the template is cleared first, so that "{function_string}" in one is, too. */
function fill(template: string, place: string, text: string): string {
  return template.replaceAll(FUNCTIONS, "").replace(place, () => text);
}
