import type { SiteCodes } from "@/domain/codes/site-code";
import type { ConversionFlag } from "@/domain/conversion/types";
import type { QuestionKind } from "@/domain/questions/questions";
import type { SafetyFinding } from "@/domain/safety/types";
import type { DraftOrder, FieldPath } from "@/domain/work-order/draft";
import type { OrderStatus, StatusChange } from "@/domain/work-order/status";

/** What lives in the database. Times are milliseconds since the epoch; ids are random UUIDs. */

/**
 * - `draft`: being written
 * - `queued`: the person asked for a conversion; it has not begun or was cut off (tab closed, engine lost)
 * - `converted`: orders (or none) were made from this text
 * - `failed`: the last conversion ended with an error
 */
export type NoteStatus = "draft" | "queued" | "converted" | "failed";

export interface NoteRecord {
  id: string;
  text: string;
  status: NoteStatus;
  createdAt: number;
  updatedAt: number;
  /** Error code of the last failed conversion. */
  error?: string;
  deletedAt?: number;
}

/** One run of the model over one note: what anyone needs to explain an order later. */
export interface ConversionRecord {
  id: string;
  noteId: string;
  /** The text as it was converted; the note may be edited later. */
  noteText: string;
  modelId: string;
  modelVersion: string;
  promptVersion: string;
  /** The model's answer to the letter. */
  raw: string;
  flags: ConversionFlag[];
  findings: SafetyFinding[];
  startedAt: number;
  timings: { prefillMs: number; decodeMs: number; totalMs: number; groundMs: number };
  promptTokens: number;
  answerTokens: number;
}

/** One change by a person, as before and after. */
export interface EditRecord {
  path: FieldPath;
  before: unknown;
  after: unknown;
  at: number;
}

export interface OrderComment {
  id: string;
  text: string;
  at: number;
  /** When it was last written anew. */
  editedAt?: number;
}

export interface OrderRecord {
  id: string;
  noteId: string;
  /** Absent when a person wrote the order by hand. */
  conversionId?: string;
  /** Place among the orders of its note. */
  position: number;
  status: OrderStatus;
  draft: DraftOrder;
  edits: EditRecord[];
  createdAt: number;
  updatedAt: number;
  approvedAt?: number;
  deletedAt?: number;
  /** Questions about the order that nobody on the spot could answer. */
  skipped?: QuestionKind[];
  /** Changes of status, the oldest first. */
  history?: StatusChange[];
  /** The asset of the register that is meant; absent where none is known. */
  assetId?: string;
  /** Who has chosen that, or has said that none is meant. */
  assetChosenBy?: "rule" | "person";
  /** The site's own codes. */
  siteCodes?: SiteCodes;
  /** Who is to do it. */
  assignee?: string;
  /** Days as yyyy-mm-dd, set or confirmed by a person. */
  dueOn?: string;
  followUpOn?: string;
  comments?: OrderComment[];
  /** When anything of the record was last written; the storage sets it. */
  changedAt?: number;
  /** Folded text of order and note, for the search. */
  searchText: string;
  /** Under these the orders of an asset are found; made from the asset as it is written. */
  assetKeys?: string[];
}

export type Theme = "system" | "light" | "dark" | "sunlight";
export type Touch = "normal" | "gloves";
export type Locale = "en" | "fr" | "ar";

export interface Settings {
  locale: Locale | "system";
  theme: Theme;
  /** `gloves`: larger targets and texts. */
  touch?: Touch;
  /** Keeps where a photo was taken; off unless a person has switched it on. */
  keepsPhotoPlace?: boolean;
  /** The person has been through the first-start page (set up, or went on without a model). */
  welcomed: boolean;
  /** The plant's server that notes go to instead of this device's model; absent while none is chosen. */
  plant?: PlantChoice;
  /** The note of the guide that is under way; null once it has ended. */
  guideNoteId?: string | null;
  /** Where approved orders are posted to; absent while none is chosen. */
  webhook?: WebhookChoice;
  /** The model in use, and the one before it; null: the one that came with the app. */
  model?: ModelChoice | null;
  previousModel?: ModelChoice | null;
  /** Models of certain tasks and languages; all others use the model in use. */
  assignment?: Partial<Record<"work-orders", Partial<Record<"en" | "fr" | "ar", ModelChoice>>>>;
  /** The models to try when one cannot be loaded, in their order; the built-in one comes last in any case. */
  fallbackOrder?: readonly ModelChoice[];
  /** The general model that is being brought in, as its catalogue describes it; it goes on after a restart. */
  bringingIn?: unknown;
  /** A download of the model was under way; it goes on by itself. */
  isFetching?: boolean;
  /** Address of a server that carries copies of the models' files, asked before the app's own. */
  mirror?: string;
}

export interface ModelChoice {
  id: string;
  version: string;
}

export interface PlantChoice {
  isOn: boolean;
  /** Its name in the site's policy. */
  server: string;
  /** Name of a model on that server. */
  model: string;
}

export interface WebhookChoice {
  isOn: boolean;
  /** Its name in the site's policy. */
  name: string;
}
