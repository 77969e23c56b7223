"""What the model's confidence is worth: `python -m training.calibrate --help`.

Takes the drafts that `npm run replay -- finish --calibration none` made of notes the weights were not trained on, judges
each value against gold, and fits the probability that a value is right: logistic regression on the log odds of the
model's confidence, the probability of the whole value, the field, and how the note supports the value. The figures are
taken in five parts, each judged by a fit on the other four; the fit on all of them goes into the manifest (step
`calibration` of the workshop).
"""

import argparse
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workshop.tokens import read_notes

from . import examples
from .scoring import pairs, same

MOST_LOG_ODDS = 9.0  # as in src/domain/conversion/calibration.ts
LEAST_WHOLE = -20.0  # as there
PARTS = 5
BINS = 10
RIDGE = 1.0
SKIPPED = {"title"}  # a title has no one right form


@dataclass(frozen=True)
class Value:
    """One value of a draft: its field, its support, the model's confidence, and whether it is right."""

    note: str
    field: str
    support: str
    confidence: float
    whole: float  # natural logarithm of the probability of all its tokens
    right: bool


def is_right(key: str, value, gold: dict) -> bool:
    """Whether a value, or an item of a list, is one that the gold order states."""
    wanted = gold.get(key)
    items = wanted if isinstance(wanted, list) else [] if wanted is None else [wanted]
    return any(same(key, item, value) for item in items)


def values(rows: list[dict], finished: dict[str, dict]) -> Iterator[Value]:
    """The model's own values in what was made of notes with gold; those of an order too many are wrong."""
    for row in rows:
        made = finished.get(row["id"], {})
        given = made.get("drafts", [])
        found = [draft["values"] for draft in given]
        gold = {id(said): wanted for wanted, said in pairs(row["orders"], found) if said}
        for draft, wholes in zip(given, made.get("wholes", [])):
            wanted = gold.get(id(draft["values"]), {})
            for mark, whole in zip(draft["marks"], wholes):
                key, *rest = mark["path"].split(".")
                if mark["origin"] != "model" or mark["confidence"] is None or key in SKIPPED or len(rest) > 1:
                    continue
                value = draft["values"][key]
                right = is_right(key, value[int(rest[0])] if rest else value, wanted)
                yield Value(row["id"], key, mark["support"], mark["confidence"], max(LEAST_WHOLE, whole), right)


def log_odds(confidence: float) -> float:
    """As in src/domain/conversion/calibration.ts."""
    if confidence <= 0 or confidence >= 1:
        return MOST_LOG_ODDS if confidence >= 1 else -MOST_LOG_ODDS
    return max(-MOST_LOG_ODDS, min(MOST_LOG_ODDS, math.log(confidence / (1 - confidence))))


@dataclass(frozen=True)
class Fit:
    """The regression's factors by name: `slope`, `whole`, `field asset`, `support exact` ..."""

    names: list[str]
    factors: np.ndarray

    def probability(self, found: list[Value]) -> np.ndarray:
        return 1 / (1 + np.exp(-design(found, self.names) @ self.factors))

    def calibration(self) -> dict:
        """In the manifest's form."""
        by_name = {name: round(float(factor), 4) for name, factor in zip(self.names, self.factors)}
        under = lambda kind: {n.removeprefix(kind): f for n, f in by_name.items() if n.startswith(kind)}  # noqa: E731
        return {"slope": by_name["slope"], "whole": by_name["whole"], "fields": under("field "), "supports": under("support ")}


def design(found: list[Value], names: list[str]) -> np.ndarray:
    matrix = np.zeros((len(found), len(names)))
    column = {name: i for i, name in enumerate(names)}
    for row, value in enumerate(found):
        matrix[row, column["slope"]] = log_odds(value.confidence)
        matrix[row, column["whole"]] = value.whole
        for name in (f"field {value.field}", f"support {value.support}"):
            if name in column:
                matrix[row, column[name]] = 1
    return matrix


def fit(found: list[Value]) -> Fit:
    """Logistic regression with a little ridge, by Newton's method."""
    fields, supports = ({getattr(value, kind) for value in found} for kind in ("field", "support"))
    names = ["slope", "whole", *sorted(f"field {f}" for f in fields), *sorted(f"support {s}" for s in supports)]
    x, y = design(found, names), np.array([value.right for value in found], float)
    factors = np.zeros(len(names))
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ factors))
        gradient = x.T @ (y - p) - RIDGE * factors
        hessian = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(len(names))
        step = np.linalg.solve(hessian, gradient)
        factors += step
        if np.abs(step).max() < 1e-8:
            break
    return Fit(names, factors)


def crossed(found: list[Value]) -> np.ndarray:
    """Each value's probability under a fit on the notes of the other parts."""
    notes = sorted({value.note for value in found})
    part = {note: i % PARTS for i, note in enumerate(notes)}
    result = np.zeros(len(found))
    for number in range(PARTS):
        inside = [i for i, value in enumerate(found) if part[value.note] == number]
        result[inside] = fit([v for v in found if part[v.note] != number]).probability([found[i] for i in inside])
    return result


def calibration_error(probability: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error in ten bins of equal width (Guo et al. 2017)."""
    bins = np.minimum((probability * BINS).astype(int), BINS - 1)
    gaps = [abs(probability[bins == b].mean() - right[bins == b].mean()) * (bins == b).sum() for b in set(bins.tolist())]
    return float(sum(gaps) / len(probability))


def marking(probability: np.ndarray, found: list[Value], below: float) -> tuple[float, float]:
    """(share of wrong values marked, share of right values marked): below the threshold, or without support in the note."""
    marked = (probability < below) | np.array([value.support == "none" for value in found])
    right = np.array([value.right for value in found])
    return float(marked[~right].mean()), float(marked[right].mean())


def main() -> None:
    """Prints the figures and writes the calibration."""
    parser = argparse.ArgumentParser(
        prog="training.calibrate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=examples.DATA / f"{examples.HELD_OUT}.jsonl", help="notes with gold")
    parser.add_argument("--drafts", type=Path, required=True, help="what `finish --calibration none` made of their answers")
    parser.add_argument("--out", type=Path, help="where the calibration goes")
    o = parser.parse_args()
    finished = {line["id"]: line for line in read_notes(o.drafts)}
    found = list(values(examples.with_stretches(read_notes(o.data)), finished))
    right = np.array([value.right for value in found])
    probability = crossed(found)
    raw = np.array([value.confidence for value in found])
    print(
        f"{len(found)} values, {right.mean():.3f} right; error of the raw confidence {calibration_error(raw, right):.3f}, calibrated {calibration_error(probability, right):.3f}"
    )
    for field in sorted({value.field for value in found}):
        own = np.array([value.field == field for value in found])
        print(
            f"  {field:14}{own.sum():5}  right {right[own].mean():.2f}  error {calibration_error(probability[own], right[own]):.3f}"
        )
    for below in np.arange(0.3, 0.91, 0.05):
        caught, disturbed = marking(probability, found, float(below))
        print(f"  marked below {below:.2f}: {caught:.3f} of the wrong, {disturbed:.3f} of the right")
    if o.out:
        o.out.write_text(json.dumps(fit(found).calibration(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
