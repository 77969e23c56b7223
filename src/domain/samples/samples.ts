import type { Asset } from "@/domain/assets/asset";
import type { OrderStatus } from "@/domain/work-order/status";
import type { WorkOrder } from "@/domain/work-order/schema";

/** All that is a sample has an id that begins like this: so it can be told from a plant's own and removed in one touch. */
export const SAMPLE_PREFIX = "sample-";

export interface SampleNote {
  id: string;
  text: string;
  orders: readonly WorkOrder[];
  /** Where its orders stand. */
  status: OrderStatus;
  /** Written so many days ago. */
  daysAgo: number;
  /** Due so many days from now. */
  dueInDays?: number;
  assignee?: string;
  /** Tag of the asset that is meant. */
  tag?: string;
}

const asset = (id: string, tag: string, name: string, level: Asset["level"], parent?: string, aliases: string[] = []): Asset => ({
  id: SAMPLE_PREFIX + id,
  tag,
  name,
  level,
  aliases,
  ...(parent !== undefined && { parentId: SAMPLE_PREFIX + parent }),
});

/** A small plant to look around in. */
export const sampleAssets: readonly Asset[] = [
  asset("site", "SAMPLE", "Sample plant", "site"),
  asset("water", "SAMPLE-W", "Water treatment", "area", "site"),
  asset("pack", "SAMPLE-P", "Packaging", "area", "site"),
  asset("pump", "SP-101A", "Feed pump", "asset", "water", ["pompe d'alimentation", "مضخة التغذية"]),
  asset("blower", "SB-12", "Aeration blower", "asset", "water"),
  asset("conveyor", "SC-7", "Infeed conveyor", "asset", "pack", ["convoyeur d'entrée", "سير الإدخال"]),
];

/** Notes as technicians write them, with the orders that a careful person would make of them. */
export const sampleNotes: readonly SampleNote[] = [
  {
    id: "leak",
    text: "Feed pump SP-101A leaking at the mech seal, about a cup an hour. Isolated and locked out, replaced the seal, ran it 20 min, dry. Took 2.5 hrs. Discharge 4.2 bar. Order a spare seal.",
    status: "approved",
    daysAgo: 3,
    dueInDays: 4,
    tag: "SP-101A",
    orders: [
      {
        asset: "Feed pump SP-101A",
        problem: "leaking at the mech seal",
        failureMode: "leak",
        actionsTaken: ["isolated and locked out", "replaced the seal"],
        actionsNeeded: ["order a spare seal"],
        parts: [{ name: "seal" }],
        readings: [{ name: "discharge", value: 4.2, unit: "bar" }],
        labourHours: 2.5,
        workType: "corrective",
        safetyHazard: false,
        priority: "medium",
        title: "Feed pump SP-101A leaking at seal",
      },
    ],
  },
  {
    id: "noise",
    text: "Blower SB-12 noisy on the drive end, bearing temp 88 C. Greased it, no better. Bearing has to be changed next week.",
    status: "in-progress",
    daysAgo: 1,
    dueInDays: 6,
    tag: "SB-12",
    orders: [
      {
        asset: "Blower SB-12",
        problem: "noisy on the drive end",
        failureMode: "noise",
        actionsTaken: ["greased it"],
        actionsNeeded: ["change bearing"],
        readings: [{ name: "bearing temp", value: 88, unit: "C" }],
        followUp: "next week",
        workType: "corrective",
        safetyHazard: false,
        priority: "high",
        title: "Blower SB-12 noisy on drive end",
      },
    ],
  },
  {
    id: "garde",
    text: "Convoyeur SC-7 : garde arrière desserrée, on voit la chaîne. Machine arrêtée et consignée, vis remplacées, garde remontée. 1 h à deux. Bande usée, à changer au prochain arrêt.",
    status: "draft",
    daysAgo: 0,
    tag: "SC-7",
    orders: [
      {
        asset: "Convoyeur SC-7",
        problem: "garde arrière desserrée",
        failureMode: "structural",
        actionsTaken: ["machine arrêtée et consignée", "vis remplacées", "garde remontée"],
        actionsNeeded: ["bande à changer"],
        parts: [{ name: "vis" }],
        labourHours: 2,
        followUp: "prochain arrêt",
        workType: "safety",
        safetyHazard: true,
        priority: "high",
        title: "Convoyeur SC-7 : garde desserrée",
      },
    ],
  },
  {
    id: "fuite",
    text: "Pompe SP-101A contrôlée à la ronde : vibration 2,1 mm/s, pas de fuite. Niveau d'huile complété.",
    status: "done",
    daysAgo: 12,
    tag: "SP-101A",
    orders: [
      {
        asset: "Pompe SP-101A",
        actionsTaken: ["contrôlée à la ronde", "niveau d'huile complété"],
        readings: [{ name: "vibration", value: 2.1, unit: "mm/s" }],
        workType: "inspection",
        safetyHazard: false,
        priority: "low",
        title: "Pompe SP-101A : ronde",
      },
    ],
  },
  {
    id: "tasrib",
    text: "المضخة SP-101A فيها تسريب زيت من السيل، غيرنا السيل وشغلناها. الضغط 4 بار. نحتاج نطلب سيل احتياطي.",
    status: "draft",
    daysAgo: 20,
    tag: "SP-101A",
    orders: [
      {
        asset: "المضخة SP-101A",
        problem: "تسريب زيت من السيل",
        failureMode: "leak",
        actionsTaken: ["غيرنا السيل"],
        actionsNeeded: ["نطلب سيل احتياطي"],
        parts: [{ name: "سيل" }],
        readings: [{ name: "الضغط", value: 4, unit: "بار" }],
        workType: "corrective",
        safetyHazard: false,
        priority: "medium",
        title: "المضخة SP-101A: تسريب زيت",
      },
    ],
  },
];
