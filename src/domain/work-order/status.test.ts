import { describe, expect, it } from "vitest";
import { isApproved, isOpen, nextStatuses, orderStatuses } from "./status";

describe("the status of an order", () => {
  it("never becomes approved without an approval", () => {
    for (const status of orderStatuses) expect(nextStatuses(status, false)).not.toContain("approved");
  });

  it("has a way out of everything, and none that stands still", () => {
    for (const status of orderStatuses) {
      for (const wasApproved of [true, false]) {
        expect(nextStatuses(status, wasApproved).length).toBeGreaterThan(0);
        expect(nextStatuses(status, wasApproved)).not.toContain(status);
      }
    }
  });

  it("takes a cancelled order up where it was", () => {
    expect(nextStatuses("cancelled", true)).toEqual(["approved"]);
    expect(nextStatuses("cancelled", false)).toEqual(["draft"]);
  });

  it("locks the values of what was approved, whatever became of it", () => {
    expect(orderStatuses.filter((status) => isApproved(status, true))).toEqual(["approved", "in-progress", "on-hold", "done", "cancelled"]);
    expect(isApproved("cancelled", false)).toBe(false);
    expect(isApproved("draft", true)).toBe(false);
  });

  it("is open until it is done or cancelled", () => {
    expect(orderStatuses.filter(isOpen)).toEqual(["draft", "approved", "in-progress", "on-hold"]);
  });
});
