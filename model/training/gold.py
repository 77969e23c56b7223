"""Notes with their work orders: reading, checking and writing answers (the rules are those of data/README.md)."""

import re
from collections.abc import Iterator

VERBATIM = ("asset", "location", "followUp")
TEXTS = (*VERBATIM, "problem", "cause", "title")
KEYS = (
    "asset", "location", "problem", "failureMode", "cause", "actionsTaken", "actionsNeeded", "parts", "readings",
    "labourHours", "downtimeHours", "followUp", "workType", "safetyHazard", "priority", "title",
)  # fmt: skip
ALWAYS = ("workType", "safetyHazard", "priority", "title")
FAILURE_MODES = frozenset(
    "leak blocked breakdown fails_to_start fails_to_stop fails_to_function electrical structural overheating vibration noise low_output "
    "high_output erratic spurious_stop abnormal_reading contamination minor other".split()
)
CODES = {
    "failureMode": FAILURE_MODES,
    "workType": frozenset({"corrective", "preventive", "inspection", "safety", "other"}),
    "priority": frozenset({"low", "medium", "high", "emergency"}),
    "safetyHazard": frozenset({True, False}),
}
LONGEST_TITLE = 60


def faults(note: str, orders: list[dict]) -> Iterator[str]:
    """What contradicts the labelling guide and can be seen by a program; nothing where all is well."""
    folded = note.lower()
    for order in orders:
        if [key for key in KEYS if key in order] != list(order):
            yield f"keys unknown or out of order: {list(order)}"
        yield from (f"{key} is missing" for key in ALWAYS if key not in order)
        yield from (f"{key} is empty" for key, value in order.items() if value in ("", [], None))
        yield from (f"{key} is {order[key]!r}" for key, codes in CODES.items() if key in order and order[key] not in codes)
        yield from (
            f"{key} is not in the note: {order[key]!r}" for key in VERBATIM if key in order and order[key].lower() not in folded
        )
        if ("problem" in order) != ("failureMode" in order):
            yield "a problem and a failure mode stand together"
        if len(order.get("title", "")) > LONGEST_TITLE:
            yield "the title is too long"
        for part in order.get("parts", []):
            if not set(part) <= {"name", "quantity", "unit"} or not part.get("name"):
                yield f"part {part}"
        for reading in order.get("readings", []):
            if not {"name", "value"} <= set(reading) <= {"name", "value", "unit"}:
                yield f"reading {reading}"


def words(text: str) -> list[str]:
    """Lower-case words and numbers."""
    return re.findall(r"\w+(?:[.,/-]\w+)*", text.lower())


def likeness(a: str, b: str) -> float:
    """Shared words of two texts: twice their number over the number of all words, 0 to 1."""
    left, right = words(a), words(b)
    shared = sum(min(left.count(word), right.count(word)) for word in set(left))
    return 2 * shared / (len(left) + len(right)) if shared else 0.0


def nearest_stretch(value: str, note: str, least: float = 0.6) -> str | None:
    """The stretch of whole words of the note that is most like the value; None where none is like it enough."""
    if value.lower() in note.lower():
        start = note.lower().index(value.lower())
        return note[start : start + len(value)]
    spans = [match.span() for match in re.finditer(r"\S+", note)]
    longest = len(value.split()) + 2
    best, best_likeness = None, least
    for first in range(len(spans)):
        for last in range(first, min(first + longest, len(spans))):
            stretch = note[spans[first][0] : spans[last][1]].strip(".,;:!?()\"'«»،؛؟")
            score = likeness(stretch, value)
            if score > best_likeness:
                best, best_likeness = stretch, score
    return best


def with_part_stretches(note: str, orders: list[dict]) -> list[dict]:
    """The orders with names of parts as stretches of the note, which is all that the decoder's grammar lets the model write.

    A part whose name is like no stretch keeps it: the labelling guide asks for near verbatim, not for verbatim.
    """

    def named(part: dict) -> dict:
        return part | {"name": nearest_stretch(part["name"], note) or part["name"]}

    return [order | {"parts": [named(part) for part in order["parts"]]} if "parts" in order else order for order in orders]
