import { cleanup, render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, vi } from "vitest";
import { activateLocale, loadPageTexts } from "@/i18n/i18n";
import type { Locale } from "@/i18n/locale";
import { TextProvider } from "@/i18n/text-provider";
import { ServicesProvider, type AppServices } from "./services";
import { ToastProvider } from "./toast";

// jsdom has none; dialogs of react-aria ask for it.
vi.stubGlobal("CSS", { escape: (text: string) => text, supports: () => false });

afterEach(cleanup);

export interface RenderOptions {
  locale?: Locale;
  services?: AppServices;
}

/** Renders under the providers that every page has; for tests only. */
export async function renderUi(element: ReactNode, { locale = "en", services }: RenderOptions = {}): Promise<RenderResult> {
  await activateLocale(locale);
  await loadPageTexts();
  const inside = <ToastProvider>{element}</ToastProvider>;
  return render(
    <TextProvider>
      {services === undefined ? inside : <ServicesProvider services={services}>{inside}</ServicesProvider>}
    </TextProvider>,
  );
}
