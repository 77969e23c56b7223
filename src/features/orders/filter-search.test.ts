import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priorities } from "@/domain/work-order/schema";
import { orderStatuses } from "@/domain/work-order/status";
import { everyOrder, orderSorts, type OrderFilter } from "@/storage/order-list";
import { filterFromSearch, searchFromFilter } from "./filter-search";

const filters: fc.Arbitrary<OrderFilter> = fc.record({
  text: fc.string(),
  statuses: fc.subarray([...orderStatuses]),
  asset: fc.string(),
  priority: fc.constantFrom("all", ...priorities),
  assignee: fc.option(fc.string()),
  due: fc.constantFrom("any", "overdue", "week", "none"),
  hazardOnly: fc.boolean(),
  leftOutOnly: fc.boolean(),
  sort: fc.constantFrom(...orderSorts),
});

describe("a filter in the address", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromSearch(searchFromFilter(filter))).toEqual(filter);
      }),
    );
  });

  it("is everything where there is none, or what stands there makes no sense", () => {
    expect(searchFromFilter(everyOrder)).toEqual({});
    expect(filterFromSearch({})).toEqual(everyOrder);
    expect(filterFromSearch({ status: "gone", priority: 3, due: null, sort: {}, hazard: true })).toEqual(everyOrder);
    expect(filterFromSearch({ q: 204 }).text).toBe("204");
  });
});
