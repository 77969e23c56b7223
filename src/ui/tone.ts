/** What a message is about. Always shown by an icon or a word too, never by colour alone. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";
