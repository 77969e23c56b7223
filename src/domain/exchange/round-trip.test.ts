import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangedOrders } from "./arbitraries";
import { readCsv, writeCsv } from "./order-csv";
import { ExchangeError, readDocument, writeDocument, type ExchangedOrder } from "./order-document";

const order = (change: Partial<ExchangedOrder> = {}): ExchangedOrder => ({
  id: "o1", position: 0, status: "approved", createdAt: 1, updatedAt: 2, approvedAt: 3,
  draft: { values: { title: "P-204 leaks", problem: "leaks", workType: "corrective", priority: "high", safetyHazard: false }, marks: [{ path: "problem", support: "exact", evidence: [{ start: 0, end: 5 }], confidence: 0.9, origin: "model" }] },
  edits: [], note: { id: "n1", text: "P-204 leaks", createdAt: 1 },
  ...change,
});

/** Changes one cell of the first row, as somebody does in a spreadsheet. */
const withCell = (csv: string, from: string, to: string) => csv.replace(from, to);

describe("a file of orders", () => {
  it("comes back from JSON as it was, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(exchangedOrders, { maxLength: 4 }), (orders) => {
        expect(readDocument(writeDocument(orders, 5))).toEqual({ orders, problems: [] });
      }),
    );
  });

  it("comes back from CSV as it was, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(exchangedOrders, { maxLength: 4 }), (orders) => {
        expect(readCsv(writeCsv(orders))).toEqual({ orders, problems: [] });
      }),
    );
  });

  it("never puts a formula into a spreadsheet", () => {
    const csv = writeCsv([order({ assignee: "=HYPERLINK(1)", note: { id: "n", text: "-2+3", createdAt: 1 } }), order({ assignee: "@x" })]);
    expect(csv).toContain("'=HYPERLINK(1)");
    expect(csv).toContain("'@x");
    expect(csv).toContain("'-2+3");
    expect(readCsv(csv).orders[0]?.assignee).toBe("=HYPERLINK(1)");
  });

  it("takes what a person has changed in the table, and only that", () => {
    const csv = withCell(withCell(writeCsv([order({ assignee: "Amal" })]), ",high,", ",low,"), ",Amal,", ",Noor,");
    const [changed] = readCsv(csv).orders;
    expect(changed).toEqual({ ...order({ assignee: "Noor" }), draft: { ...order().draft, values: { ...order().draft.values, priority: "low" } } });
    const emptied = readCsv(withCell(writeCsv([order()]), ",leaks,", ",,")).orders[0];
    expect(emptied?.draft.values).not.toHaveProperty("problem");
    expect(emptied?.draft.marks).toEqual([]);
  });

  it("reads lists and numbers that a person writes", () => {
    const base = order({ draft: { values: { title: "T", parts: [{ name: "seal", quantity: 1 }], readings: [{ name: "pressure", value: 7 }], actionsTaken: ["a"], labourHours: 1 }, marks: [] } });
    const csv = withCell(withCell(withCell(withCell(writeCsv([base]), "seal; 1; ", "seal; 2; pcs | O-ring"), "pressure; 7; ", "pressure; 7,5; bar | colour; red"), ",a,", ",a | b; c,"), ",1,", ',"1,5",');
    expect(readCsv(csv).orders[0]?.draft.values).toMatchObject({
      parts: [{ name: "seal", quantity: 2, unit: "pcs" }, { name: "O-ring" }],
      readings: [{ name: "pressure", value: 7.5, unit: "bar" }, { name: "colour", value: "red" }],
      actionsTaken: ["a", "b; c"],
      labourHours: 1.5,
    });
  });

  it("names the lines that cannot be read, and reads the others", () => {
    const csv = withCell(writeCsv([order(), order({ id: "o2" })]), ",high,", ",urgent,");
    const { orders, problems } = readCsv(csv);
    expect(orders.map(({ id }) => id)).toEqual(["o2"]);
    expect(problems).toEqual([{ at: 2, reason: "“urgent” is none of low, medium, high, emergency" }]);
    const document = JSON.parse(writeDocument([order()], 1));
    document.orders.push({ ...order(), status: "lost" });
    expect(readDocument(JSON.stringify(document)).problems).toEqual([{ at: 2, reason: expect.stringContaining("status") }]);
  });

  it.each([["no JSON", "{"], ["another document", '{"format":"x"}'], ["a newer version", '{"format":"fieldwright-orders","version":2,"exportedAt":1,"orders":[]}']])("refuses %s", (_, text) => {
    expect(() => readDocument(text)).toThrow(ExchangeError);
  });

  it("refuses a table that is none of ours", () => {
    expect(() => readCsv("a,b\n1,2\n")).toThrow(ExchangeError);
    expect(() => readCsv("")).toThrow(ExchangeError);
  });
});
