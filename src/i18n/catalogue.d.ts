/** Catalogues are compiled when they are imported with `?lingui` (see lingui.config.ts). */
declare module "*.json?lingui" {
  import type { Messages } from "@lingui/core";

  export const messages: Messages;
}
