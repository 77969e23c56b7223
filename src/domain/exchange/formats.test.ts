import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exchangedOrders } from "./arbitraries";
import { writeCalendar } from "./calendar-file";
import { cmmsTargets, describeMappings, mappings, toCmms, writeCmms } from "./cmms";
import { exchangedOrderSchema, orderDocumentJsonSchema, type ExchangedOrder } from "./order-document";

const labels = { due: "Due", followUp: "Follow-up" };
const order: ExchangedOrder = {
  id: "o1", position: 0, status: "in-progress", createdAt: 1, updatedAt: Date.UTC(2026, 10, 26, 10), approvedAt: 2, assignee: "Amal", dueOn: "2026-12-31",
  draft: {
    values: {
      asset: "Pump P-204B", location: "Boiler house", problem: "leaking at the mechanical seal", failureMode: "leak", actionsTaken: ["tightened the gland", "cleaned"], parts: [{ name: "seal", quantity: 2, unit: "pcs" }],
      readings: [{ name: "pressure", value: 7.5, unit: "bar" }], labourHours: 1.5, downtimeHours: 2, followUp: "thurs", workType: "corrective", safetyHazard: true, priority: "emergency",
      title: "Pump P-204B leaking at the mechanical seal, gland tight", cause: "made up",
    },
    marks: [{ path: "cause", support: "none", evidence: [], confidence: 0.4, origin: "model" }],
  },
  edits: [], note: { id: "n1", text: "P-204B; leaks, badly\nsee \\ me", createdAt: Date.UTC(2026, 10, 26, 8) },
};

describe("the calendar", () => {
  it("holds the days that somebody has set, escaped and folded", () => {
    const file = writeCalendar([order, { ...order, id: "o2", followUpOn: "2027-01-04", status: "cancelled" }], labels, Date.UTC(2026, 10, 26));
    expect(file).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(3);
    expect(file).toContain("UID:o2-follow-up@fieldwright");
    expect(file.replaceAll("\r\n ", "")).toContain(String.raw`DESCRIPTION:P-204B\; leaks\, badly\nsee \\ me`);
    expect(file).toContain("STATUS:CANCELLED");
  });

  it("has no line of more than 75 octets, and unfolds to what was written", () => {
    fc.assert(
      fc.property(fc.array(exchangedOrders, { maxLength: 3 }), (orders) => {
        const file = writeCalendar(orders, labels, 0);
        for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      }),
    );
  });
});

describe("the shapes of other systems", () => {
  it("leave out what the note does not support", () => {
    for (const target of cmmsTargets) expect(writeCmms(target, [order])).not.toContain("made up");
  });

  it("Atlas takes a table", () => {
    const [header, row] = writeCmms("atlas", [order]).split("\r\n");
    expect(header).toBe(`\uFEFF${mappings.atlas.map(({ target }) => target).join(",")}`);
    expect(row).toContain(`"Pump P-204B leaking at the mechanical seal, gland tight",IN_PROGRESS,HIGH`);
    expect(toCmms("atlas", order)).toMatchObject({ dueDate: Date.UTC(2026, 11, 31, 12), estimatedDuration: 1.5, assetName: "Pump P-204B", locationName: "Boiler house", archived: "false" });
  });

  it("MaintainX takes the body of a request", () => {
    expect(toCmms("maintainx", order)).toMatchObject({
      title: order.draft.values.title, status: "IN_PROGRESS", priority: "HIGH", dueDate: "2026-12-31T12:00:00.000Z", estimatedTime: 5400, categories: ["corrective"],
      extraFields: { Asset: "Pump P-204B", Assignee: "Amal" },
    });
  });

  it("Maximo takes lean JSON", () => {
    expect(toCmms("maximo", order)).toMatchObject({ status: "INPRG", wopriority: 1, worktype: "CM", problemcode: "LEAK", estlabhrs: 1.5, externalrefid: "o1", reportdate: "2026-11-26T08:00:00.000Z" });
    expect(toCmms("maximo", { ...order, status: "draft" })).toMatchObject({ status: "WAPPR" });
  });

  it("SAP takes a short text of forty characters and the rest as long text", () => {
    const notification = toCmms("sap", order);
    expect(notification).toMatchObject({ QMART: "M2", QMTXT: "Pump P-204B leaking at the mechanical", PRIOK: "1", MSAUS: "X", AUSZT: 2, LTRMN: "2026-12-31", QMDAT: "2026-11-26" });
    fc.assert(
      fc.property(exchangedOrders, (any) => {
        const { QMTXT, LTEXT } = toCmms("sap", any);
        expect(String(QMTXT).length).toBeLessThanOrEqual(40);
        for (const line of z.array(z.string()).parse(LTEXT)) expect(line.length).toBeLessThanOrEqual(132);
      }),
    );
  });

  it("are documented as they are written (npx tsx scripts/write-schema.ts)", () => {
    expect(readFileSync("public/schema/exchange.md", "utf8")).toBe(describeMappings());
  });
});

describe("the published schema of the document", () => {
  it("is the one of the domain, and what is written follows it (npx tsx scripts/write-schema.ts)", () => {
    expect(JSON.parse(readFileSync("public/schema/order-document.json", "utf8"))).toEqual(orderDocumentJsonSchema);
    expect(exchangedOrderSchema.safeParse(order).success).toBe(true);
  });
});
