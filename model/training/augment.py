"""Variants of notes whose gold stays true: what changes in the note changes in its orders, or may not matter to them.

Each variation takes (note, orders, chance) and gives a new pair, or None where it does not apply. `vary` never returns a
pair that the labelling guide's check would refuse.
"""

import json
import random
import re
import unicodedata
from collections.abc import Callable

from . import phrases
from .gold import TEXTS, VERBATIM, faults

Pair = tuple[str, list[dict]]
Variation = Callable[[str, list[dict], random.Random], Pair | None]

ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
TAG = re.compile(r"(?<![\w-])([A-Z]{1,4})(-?)(\d{1,4})([A-Z]?)(?![\w-])")
NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:\.\d)?(?![\w/-]|[.,]\d)")


def in_strings(orders: list[dict], change: Callable[[str], str], only_verbatim: bool = False) -> list[dict]:
    """The orders with a change made in their texts, codes and units excepted; or only in those that are stretches of the note."""

    def of_item(item):
        if isinstance(item, str):
            return item if only_verbatim else change(item)
        return {
            key: change(value) if isinstance(value, str) and (key == "name" or not only_verbatim and key == "value") else value
            for key, value in item.items()
        }

    keys = VERBATIM if only_verbatim else TEXTS
    result = []
    for order in orders:
        result.append(
            {
                key: change(value) if key in keys else [of_item(item) for item in value] if isinstance(value, list) else value
                for key, value in order.items()
            }
        )
    return result


def all_text(orders: list[dict]) -> str:
    return json.dumps(orders, ensure_ascii=False)


def lower_case(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    return (note.lower(), in_strings(orders, str.lower, only_verbatim=True)) if note != note.lower() else None


def upper_case(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    return (note.upper(), in_strings(orders, str.upper, only_verbatim=True)) if note != note.upper() and "ß" not in note else None


def without_accents(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    def plain(text: str) -> str:
        return re.sub(r"[À-ÿ]", lambda match: unicodedata.normalize("NFD", match[0])[0], text)

    return (plain(note), in_strings(orders, plain, only_verbatim=True)) if plain(note) != note else None


def without_punctuation(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """As dictation gives it: no full stops and commas behind words."""
    bare = re.sub(r"(?<=[^\W\d_])[.,;:،؛](?=\s|$)", "", note)
    return (bare, orders) if bare != note else None


def typo(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """One or two slips of the finger in words that no verbatim value holds."""
    held = {word for order in orders for key in VERBATIM for word in order.get(key, "").lower().split()}
    held |= {word for order in orders for part in order.get("parts", []) for word in part["name"].lower().split()}
    places = [m for m in re.finditer(r"[^\W\d_]{5,}", note) if m[0].lower() not in held and not m[0].isupper()]
    if not places:
        return None
    for match in sorted(chance.sample(places, min(len(places), chance.choice((1, 1, 2)))), key=lambda m: -m.start()):
        note = note[: match.start()] + slip(match[0], chance) + note[match.end() :]
    return note, orders


def slip(word: str, chance: random.Random) -> str:
    """A word with a letter doubled, lost or changed places with its neighbour."""
    at = chance.randrange(1, len(word) - 1)
    kind = chance.choice(("double", "lose", "swap"))
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    return word[:at] + word[at + 1 :] if kind == "lose" else word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def other_digits(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """Arabic-Indic digits for Western ones, or the other way round, in an Arabic note."""
    if not re.search(r"[\u0621-\u064a]", note) or re.search(r"[A-Za-z]\d|\d[A-Za-z]|\d[.,]\d", note):
        return None
    table = WESTERN if re.search("[٠-٩]", note) else ARABIC_INDIC
    changed = note.translate(table)
    return (changed, in_strings(orders, lambda text: text.translate(table))) if changed != note else None


def other_tag(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """Another number, and sometimes another letter, in a tag such as P-204B, wherever it stands."""
    tags = sorted({match[0] for match in TAG.finditer(note)})
    if not tags:
        return None
    tag = chance.choice(tags)
    letters, dash, digits, last = TAG.fullmatch(tag).groups()
    fresh = letters + dash + str(chance.randrange(1, 10 ** len(digits))) + (chance.choice("ABC") if last else "")
    if fresh in note:
        return None
    pattern = re.compile(rf"(?<![\w-]){re.escape(tag)}(?![\w-])")
    return pattern.sub(fresh, note), in_strings(orders, lambda text: pattern.sub(fresh, text))


def other_number(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """Another value for a reading whose number stands once in the note and once in the orders."""
    text = all_text(orders)
    for match in chance.sample(found := list(NUMBER.finditer(note)), len(found)):
        value = float(match[0])
        readings = [
            r for o in orders for r in o.get("readings", []) if isinstance(r["value"], (int, float)) and r["value"] == value
        ]
        if len(readings) != 1 or len(re.findall(rf"(?<![\d.,]){re.escape(match[0])}(?![\d.,])", note)) != 1:
            continue
        if len(re.findall(rf"(?<![\d.]){re.escape(match[0])}(?![\d.])", text)) != 1:
            continue
        fresh = f"{chance.uniform(0.1, 1) * 10 ** len(match[0].split('.')[0]):.{1 if '.' in match[0] else 0}f}"
        number = float(fresh) if "." in fresh and not fresh.endswith(".0") else int(float(fresh))
        if re.search(rf"(?<!\d){re.escape(fresh)}(?!\d)", note) or fresh.endswith(".0"):
            continue
        changed = [
            {k: [r | {"value": number} if r is readings[0] else r for r in v] if k == "readings" else v for k, v in o.items()}
            for o in orders
        ]
        return note[: match.start()] + fresh + note[match.end() :], changed
    return None


def taken_back(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """A wrong number said before the right one and corrected at once: the right one stays."""
    correction = phrases.corrections(note)
    places = [m for m in NUMBER.finditer(note) if m.start() > 0]
    if not places or not orders:
        return None
    match = chance.choice(places)
    wrong = str(int(float(match[0])) + chance.choice((1, 2, 5, 10)))
    if wrong in note or wrong in all_text(orders):
        return None
    return f"{note[: match.start()]}{wrong} {chance.choice(correction)} {note[match.start() :]}", orders


def abbreviated(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """Some words of the note as technicians shorten them, outside of verbatim values."""
    held = " ".join(str(order.get(key, "")) for order in orders for key in VERBATIM).lower()
    held += " ".join(part["name"].lower() for order in orders for part in order.get("parts", []))
    changed = note
    for word, short in phrases.ABBREVIATIONS.items():
        if word not in held and chance.random() < 0.7:
            changed = re.sub(rf"\b{word}\b", short, changed, flags=re.IGNORECASE)
    return (changed, orders) if changed != note else None


def instructed(note: str, orders: list[dict], chance: random.Random) -> Pair | None:
    """An order to the machine within the note: text, obeyed by nobody."""
    instruction = chance.choice(phrases.instructions(note))
    return (f"{note} {instruction}" if chance.random() < 0.7 else f"{instruction} {note}"), orders


VARIATIONS: tuple[tuple[Variation, float], ...] = (
    (lower_case, 2), (upper_case, 1), (without_accents, 1), (without_punctuation, 2), (typo, 3), (other_digits, 2),
    (other_tag, 3), (other_number, 2), (taken_back, 0.5), (abbreviated, 2), (instructed, 0.3),
)  # fmt: skip


def vary(note: str, orders: list[dict], chance: random.Random) -> Pair:
    """One or two variations that apply, by chance; the pair itself where none does."""
    functions, weights = zip(*VARIATIONS)
    for variation in chance.choices(functions, weights, k=chance.choice((1, 1, 2))):
        pair = variation(note, orders, chance)
        if pair and not any(faults(*pair)):
            note, orders = pair
    return note, orders


def together(first: Pair, second: Pair, chance: random.Random) -> Pair | None:
    """Two notes as one: the orders of both; or small talk around a job. None where that would be too much for one note."""
    orders = first[1] + second[1]
    if len(orders) > 3 or len(first[0]) + len(second[0]) > 600:
        return None
    assets = [order.get("asset", "").lower() for order in orders]
    if len(set(assets)) < len(assets):
        return None
    glue = chance.choice((" ", "\n", ". ", " / ", phrases.conjunction(second[0])))
    note = first[0].rstrip(".") + glue + second[0]
    return None if any(faults(note, orders)) else (note, orders)
