import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect, type RouterHistory } from "@tanstack/react-router";
import { RouteError } from "./crash-page";
import { NotFoundPage } from "./not-found-page";
import { PagePending } from "./page-pending";
import type { SettingsStore } from "./settings-store";
import { Shell } from "./shell";
import { withTexts } from "./with-texts";

interface RouterContext {
  settings: SettingsStore;
}

/** Every page is its own chunk; all but the first need the texts that come behind it. */
export const pages = {
  capture: () => import("@/features/capture/capture-page"),
  review: () => withTexts(import("@/features/review/review-page")),
  orders: () => withTexts(import("@/features/orders/orders-page")),
  calendar: () => withTexts(import("@/features/orders/calendar-page")),
  assets: () => withTexts(import("@/features/assets/assets-page")),
  assetImport: () => withTexts(import("@/features/assets/import-page")),
  asset: () => withTexts(import("@/features/assets/asset-page")),
  exchange: () => withTexts(import("@/features/exchange/exchange-page")),
  print: () => withTexts(import("@/features/exchange/print-page")),
  queue: () => withTexts(import("@/features/orders/queue-page")),
  order: () => withTexts(import("@/features/orders/order-page")),
  open: () => withTexts(import("@/features/open/open-page")),
  batch: () => withTexts(import("@/features/batch/batch-page")),
  about: () => withTexts(import("@/features/help/about-page")),
  codes: () => withTexts(import("@/features/codes/codes-page")),
  compare: () => withTexts(import("@/features/models/compare-page")),
  models: () => withTexts(import("@/features/models/models-page")),
  settings: () => withTexts(import("./settings-route")),
  setup: () => withTexts(import("./setup-route")),
};

/** Pages that make sense before the first start is through. */
const openBeforeWelcome: ReadonlySet<string> = new Set(["/setup", "/settings", "/open", "/models"]);

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  beforeLoad: async ({ context, location }) => {
    if (openBeforeWelcome.has(location.pathname)) return;
    if (!context.settings.getState().settings.welcomed) await context.settings.ready;
    if (!context.settings.getState().settings.welcomed) throw redirect({ to: "/setup", replace: true });
  },
});

/** A query that its page reads itself: the shell does not know what stands in it. */
const anySearch = (search: Record<string, unknown>): Record<string, unknown> => search;

const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute: () => rootRoute, path: "/", component: lazyRouteComponent(pages.capture) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/notes/$noteId", component: lazyRouteComponent(pages.review) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/orders", validateSearch: anySearch, component: lazyRouteComponent(pages.orders) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/orders/calendar", validateSearch: anySearch, component: lazyRouteComponent(pages.calendar) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/orders/queue", component: lazyRouteComponent(pages.queue) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/orders/$orderId", component: lazyRouteComponent(pages.order) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/assets", component: lazyRouteComponent(pages.assets) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/assets/import", component: lazyRouteComponent(pages.assetImport) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/assets/$assetId", component: lazyRouteComponent(pages.asset) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/exchange", validateSearch: anySearch, component: lazyRouteComponent(pages.exchange) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/print", validateSearch: anySearch, component: lazyRouteComponent(pages.print) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/open", validateSearch: anySearch, component: lazyRouteComponent(pages.open) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/batch", validateSearch: anySearch, component: lazyRouteComponent(pages.batch) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/about", component: lazyRouteComponent(pages.about) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/codes", component: lazyRouteComponent(pages.codes) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/models/compare", component: lazyRouteComponent(pages.compare) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/models", component: lazyRouteComponent(pages.models) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/settings", component: lazyRouteComponent(pages.settings) }),
  createRoute({ getParentRoute: () => rootRoute, path: "/setup", component: lazyRouteComponent(pages.setup) }),
]);

export interface RouterOptions extends RouterContext {
  history?: RouterHistory;
}

export function createAppRouter({ settings, history }: RouterOptions) {
  return createRouter({
    routeTree,
    context: { settings },
    basepath: import.meta.env.BASE_URL,
    defaultPreload: "intent",
    defaultErrorComponent: RouteError,
    defaultPendingComponent: PagePending,
    scrollRestoration: true,
    ...(history === undefined ? {} : { history }),
  });
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Orders that were chosen on the page before. */
    orderIds?: readonly string[];
  }

  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
