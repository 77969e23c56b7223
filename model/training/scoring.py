"""How good orders are against gold: the figures that a version is judged by.

values F1      micro F1 over every stated value (texts by the words they share, numbers exactly, lists one to one)
invented       values that match nothing stated, as a share of all values given
hazard recall  orders with a hazard that have one in the answer
order count    notes with as many orders as they should have
priority, workType, failureMode   orders with the right code
"""

import collections
import itertools
from collections.abc import Callable
from functools import partial

from .gold import CODES, likeness

TEXTS = {"asset": 0.6, "location": 0.6, "problem": 0.4, "cause": 0.4, "followUp": 0.6}
PHRASES = ("actionsTaken", "actionsNeeded")
HOURS = ("labourHours", "downtimeHours")
LISTS = (*PHRASES, "parts", "readings")
ENOUGH = 0.4
MOST_ORDERS = 6

Tally = dict[str, collections.Counter]


def same_number(a, b, tolerance: float = 0.05) -> bool:
    """Whether two values are numbers and equal up to the tolerance."""
    try:
        return abs(float(str(a).replace(",", ".")) - float(str(b).replace(",", "."))) <= tolerance + 1e-9
    except ValueError:
        return False


def same_part(gold: dict, given: dict) -> bool:
    if likeness(gold["name"], str(given.get("name", ""))) < ENOUGH:
        return False
    quantity = given.get("quantity")
    return quantity in (None, 1) if "quantity" not in gold else same_number(gold["quantity"], quantity)


def same_reading(gold: dict, given: dict) -> bool:
    value = given.get("value")
    return likeness(gold["value"], str(value)) >= 0.6 if isinstance(gold["value"], str) else same_number(gold["value"], value, 0)


def same(key: str, gold, given) -> bool:
    """Whether a value, or an item of a list, says what the gold one says."""
    if key in TEXTS:
        return likeness(gold, str(given)) >= TEXTS[key]
    if key in HOURS:
        return same_number(gold, given)
    if key in PHRASES:
        return likeness(gold, str(given)) >= ENOUGH
    if key == "parts":
        return same_part(gold, given)
    return same_reading(gold, given) if key == "readings" else gold == given


def matched(gold: list, given: list, alike: Callable[[object, object], bool]) -> tuple[int, list]:
    """How many of gold are found, each by another one of those given; and the ones left over."""
    left = list(given)
    hits = 0
    for wanted in gold:
        found = next((item for item in left if alike(wanted, item)), None)
        if found is not None:
            left.remove(found)
            hits += 1
    return hits, left


def score_order(gold: dict, given: dict, tally: Tally) -> None:
    """Adds one order to the tally: `values` with hits, misses and inventions; each code with hits and misses."""

    def add(hits: int, missed: int, invented: int) -> None:
        tally["values"].update(hit=hits, missed=missed, invented=invented)

    for key in (*TEXTS, *HOURS):
        wanted, said = gold.get(key), given.get(key)
        right = wanted is not None and said is not None and same(key, wanted, said)
        add(int(right), int(wanted is not None and not right), int(said not in (None, "") and not right))
    for key in LISTS:
        wanted = gold.get(key, [])
        hits, left = matched(wanted, given.get(key, []), partial(same, key))
        add(hits, len(wanted) - hits, len(left))
    for key in CODES:
        if key in gold:
            tally[key].update(hit=int(given.get(key) == gold[key]), missed=int(given.get(key) != gold[key]))
    if gold.get("safetyHazard") is True:
        found = given.get("safetyHazard") is True
        tally["hazard recall"].update(hit=int(found), missed=int(not found))


def pairs(gold: list[dict], given: list[dict]) -> list[tuple[dict, dict]]:
    """Each gold order with the one given for it, {} where there is none: the assignment with the most words in common."""

    def alike(wanted: dict, said: dict | None) -> float:
        if said is None:
            return 0.0
        keys = ("asset", "location", "problem", "title", *PHRASES, "parts")
        return 0.01 + sum(likeness(str(wanted.get(key, "")), str(said.get(key, ""))) for key in keys)

    slots = [*given[:MOST_ORDERS], *[None] * len(gold)]
    best = max(
        itertools.permutations(slots, len(gold)), key=lambda chosen: sum(alike(g, p) for g, p in zip(gold, chosen)), default=()
    )
    return [(wanted, said or {}) for wanted, said in zip(gold, best)]


def score(rows: list[dict], given: dict[str, list[dict]]) -> dict[str, float]:
    """The figures for notes with gold and the orders given for each id; None where nothing of the kind was asked for."""
    tally: Tally = collections.defaultdict(collections.Counter)
    for row in rows:
        said = given.get(row["id"], [])
        right = len(said) == len(row["orders"])
        tally["order count"].update(hit=int(right), missed=int(not right))
        for wanted, own in pairs(row["orders"], said):
            score_order(wanted, own, tally)
        for extra in said[len(row["orders"]) :]:
            count = sum(len(v) if isinstance(v, list) else 1 for k, v in extra.items() if k not in CODES and k != "title")
            tally["values"].update(invented=count)
    values = tally["values"]
    share = lambda c: round(c["hit"] / (c["hit"] + c["missed"]), 3) if c["hit"] + c["missed"] else None  # noqa: E731
    return {
        "notes": len(rows),
        "valuesF1": round(2 * values["hit"] / max(1, 2 * values["hit"] + values["missed"] + values["invented"]), 3),
        "invented": round(values["invented"] / max(1, values["hit"] + values["invented"]), 3),
        **{name: share(tally[name]) for name in ("hazard recall", "order count", "priority", "workType", "failureMode")},
    }
