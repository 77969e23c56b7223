"""Scores on real maintenance texts that were labelled for other purposes: `python -m training.real_texts --help`.

The files are MaintIE (MIT) and the failure-mode phrases of MWO2KG (Apache-2.0) in the form of the project's shared data;
they are not part of this repository and nothing is trained on them.

MaintIE, only records whose labels lie exactly on the technician's own spelling (`raw_align` exact). Token F1, over all
records, of
    component   labelled components against the answer's assets and problems: recall of the component's words; precision
                over the words of the asset alone, since a problem rightly holds more than the component, and without
                identifiers ("XH335"), which MaintIE masks and labels as nothing
    problem     labelled undesirable states with what they are about, against problems and causes
    action      labelled activities with their object, against actions taken and needed

Failure modes: the share of phrases with the right mode. NAMES maps our codes to the names of that file; a phrase that
asks for a job and states no fault ("needs cleaning") gets no failure mode from us and is, there, a minor problem.
"""

import argparse
import collections
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from workshop.tokens import read_notes, write_notes

from .gold import words

NAMES = {
    None: "Minor in-service problems",
    "minor": "Minor in-service problems",
    "breakdown": "Breakdown",
    "structural": "Structural deficiency",
    "blocked": "Plugged / choked",
    "electrical": "Electrical",
    "leak": "Leaking",
    "fails_to_start": "Failure to start on demand",
    "fails_to_stop": "Failure to stop on demand",
    "fails_to_function": "Fail to function",
    "overheating": "Overheating",
    "low_output": "Low output",
    "high_output": "High output",
    "abnormal_reading": "Abnormal instrument reading",
    "vibration": "Vibration",
    "noise": "Noise",
    "spurious_stop": "Spurious stop",
    "erratic": "Erratic output",
    "contamination": "Contamination",
    "other": "Other",
}


def overlap(gold: Iterable[str], given: Iterable[str]) -> tuple[int, int, int]:
    """(shared words, words of gold, words given), as multisets."""
    left, right = (collections.Counter(word for text in texts for word in words(text)) for texts in (gold, given))
    return sum((left & right).values()), sum(left.values()), sum(right.values())


def f1(shared_gold: int, gold: int, shared_given: int, given: int) -> float:
    """From shares of what is wanted and of what is given; 0 where nothing is shared."""
    if not shared_gold or not shared_given:
        return 0.0
    recall, precision = shared_gold / gold, shared_given / given
    return 2 * recall * precision / (recall + precision)


def said(orders: list[dict], *keys: str) -> Iterator[str]:
    """The texts under these keys in all orders."""
    for order in orders:
        for key in keys:
            value = order.get(key, [])
            yield from [value] if isinstance(value, str) else value


def without_identifiers(text: str) -> str:
    """The words that hold no digit."""
    return " ".join(word for word in text.split() if not any(map(str.isdigit, word)))


def maintie(records: list[dict], given: dict[str, list[dict]]) -> dict[str, float]:
    """Token F1 of component, problem and action."""
    sums: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0, 0])
    for record in records:
        orders, gold = given.get(record["id"], []), record["gold_raw"]
        components = gold["component"]
        problems = [part for p in gold["problem_detail"] for part in (p["text"], *p.get("about", []))]
        actions = [part for a in gold["action_detail"] for part in (a["text"], *a.get("object", []))]
        found, wanted, _ = overlap(components, said(orders, "asset", "problem"))
        exact, _, named = overlap(components, map(without_identifiers, said(orders, "asset")))
        sums["component"] = [a + b for a, b in zip(sums["component"], (found, wanted, exact, named))]
        for name, texts, keys in (
            ("problem", problems, ("problem", "cause")),
            ("action", actions, ("actionsTaken", "actionsNeeded")),
        ):
            shared, wanted, count = overlap(texts, said(orders, *keys))
            sums[name] = [a + b for a, b in zip(sums[name], (shared, wanted, shared, count))]
    return {name: round(f1(*parts), 3) for name, parts in sums.items()}


def failure_modes(records: list[dict], given: dict[str, list[dict]]) -> float:
    """Share of phrases whose first failure mode, under its name there, is the labelled one."""
    right = 0
    for record in records:
        modes = list(said(given.get(record["id"], []), "failureMode"))
        right += NAMES[modes[0] if modes else None] == record["failure_mode_iso14224"]
    return round(right / len(records), 3)


def main() -> None:
    """`notes` writes the texts as notes for `npm run replay -- grammars`; `score` reads the orders that `finish` gave."""
    parser = argparse.ArgumentParser(
        prog="training.real_texts", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("step", choices=["notes", "score"])
    parser.add_argument("--maintie", type=Path, required=True)
    parser.add_argument("--failure-modes", type=Path, required=True)
    parser.add_argument("--file", type=Path, required=True, help="notes to write, or orders to score")
    o = parser.parse_args()
    exact = [record for record in read_notes(o.maintie) if record.get("raw_align") == "exact"]
    phrases = read_notes(o.failure_modes)
    if o.step == "notes":
        notes = [{"id": r["id"], "note": r["raw_text"]} for r in exact] + [{"id": r["id"], "note": r["text"]} for r in phrases]
        write_notes(o.file, notes)
        return
    given = {line["id"]: line["orders"] for line in read_notes(o.file)}
    print(json.dumps({"maintie": maintie(exact, given), "records": len(exact)}))
    print(json.dumps({"failureModes": failure_modes(phrases, given), "phrases": len(phrases)}))


if __name__ == "__main__":
    main()
