import type { SupervisorState } from "@/engine/supervisor";
import type { ModelTools } from "./model-tools";

/** `unknown`: it cannot be found out, for instance because the manifest cannot be had; then a conversion is tried. */
export type ModelPresence = "here" | "missing" | "unknown";

/** Whether notes can be converted without downloading anything. Never rejects. */
export async function findModel(model: ModelTools, status: SupervisorState["status"]): Promise<ModelPresence> {
  if (status === "ready" || status === "restarting") return "here";
  try {
    const { state } = await model.installed(await model.manifest());
    return state === "complete" ? "here" : "missing";
  } catch {
    return "unknown";
  }
}
