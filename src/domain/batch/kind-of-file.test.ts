import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangedOrders } from "@/domain/exchange/arbitraries";
import { writeCsv } from "@/domain/exchange/order-csv";
import { writeDocument } from "@/domain/exchange/order-document";
import { kindOfFile } from "./kind-of-file";

describe("what a file holds", () => {
  it.each([
    ["a.txt", "text/plain", "Pump P-204 leaks at the seal, replaced it.", "note"],
    ["a.txt", "text/plain", "Pump P-204 leaks.\n\nFan F-3 is loud.\n\nBoiler off.", "notes"],
    ["a.csv", "text/csv", "note\nPump leaks\nFan loud\n", "notes"],
    ["a.jsonl", "", '{"note":"Pump leaks"}\n{"note":"Fan loud"}\n', "notes"],
    ["a.json", "application/json", '{"note":"Pump leaks"}', "note"],
    ["a", "image/jpeg", "", "photo"],
    ["a.json", "application/json", "{", "notes"],
    ["", "", "", "notes"],
  ])("%s (%s) %j: %s", (name, type, text, kind) => {
    expect(kindOfFile({ name, type }, text).kind).toBe(kind);
  });

  it("knows every file of orders that this app writes, whatever its name", () => {
    fc.assert(
      fc.property(fc.array(exchangedOrders, { maxLength: 3 }), fc.constantFrom("a.csv", "a.json", "orders"), (orders, name) => {
        expect(kindOfFile({ name, type: "" }, writeDocument(orders, 1)).kind).toBe("orders");
        expect(kindOfFile({ name: "orders.csv", type: "text/csv" }, writeCsv(orders)).kind).toBe("orders");
      }),
      { numRuns: 30 },
    );
  });
});
