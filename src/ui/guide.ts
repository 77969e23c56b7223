import { saveDraft } from "@/storage/notes";
import { saveSettings } from "@/storage/settings";

/** Begins the guided first note with an example. Returns the id of the note. */
export async function startGuide(example: string): Promise<string> {
  const noteId = crypto.randomUUID();
  await saveDraft({ id: noteId, text: example });
  await saveSettings({ guideNoteId: noteId });
  return noteId;
}
