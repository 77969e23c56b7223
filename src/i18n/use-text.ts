import { useLingui } from "@lingui/react";
import { useCallback } from "react";
import type { MessageId } from "./i18n";

export type MessageValues = Record<string, string | number | Date>;
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** Gives `t("some.id", { values })` in the language in use. */
export function useText(): Translate {
  const { _ } = useLingui();
  return useCallback<Translate>((id, values) => _(id, values), [_]);
}
