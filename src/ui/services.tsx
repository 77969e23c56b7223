import { createContext, use, useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import type { EngineSupervisor } from "@/engine/supervisor";
import type { BusyRegister } from "./busy";
import type { ModelTools } from "./model-tools";
import type { PlantPort } from "./plant-port";

/** A note on its way to orders. */
export interface ConversionJob {
  noteId: string;
  phase: "waiting" | "loading" | "reading" | "writing" | "saving";
  /** What has been decoded so far. */
  orders: PartialWorkOrder[];
  /** The model's answer so far, to the letter. */
  raw: string;
  startedAt: number;
}

/** Runs conversions one after another, independent of the page that asked for them. */
export interface ConversionRunner {
  getJob: (noteId: string) => ConversionJob | null;
  subscribe: (listener: () => void) => () => void;
  convert: (noteId: string) => void;
  cancel: (noteId: string) => void;
  hasActive: () => boolean;
  /** Has the model read a note that is still being written, where nothing is being converted. */
  readAhead: (text: string) => void;
}

/** What outlives a page. The app makes one of each; pages reach them through `useServices`. */
export interface AppServices {
  engine: EngineSupervisor;
  conversions: ConversionRunner;
  busy: BusyRegister;
  /** The model on this device; its code is fetched when it is asked for something. */
  model: ModelTools;
  /** The plant's server, where the site has one. */
  plant: PlantPort;
}

const ServicesContext = createContext<AppServices | null>(null);

export function ServicesProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): AppServices {
  const services = use(ServicesContext);
  if (services === null) throw new Error("useServices outside ServicesProvider");
  return services;
}

/** The running or waiting conversion of a note, null when there is none. */
export function useConversionJob(noteId: string): ConversionJob | null {
  const { conversions } = useServices();
  return useSyncExternalStore(conversions.subscribe, () => conversions.getJob(noteId));
}

/** While `active`, the app offers no reload: work would be lost. */
export function useBusyWhile(active: boolean): void {
  const { busy } = useServices();
  useEffect(() => (active ? busy.hold() : undefined), [active, busy]);
}
