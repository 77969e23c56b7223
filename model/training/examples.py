"""Training examples: which notes are learned from, which are held out, and how they become batches of tokens."""

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workshop import settings
from workshop.tokens import answer, read_notes

from . import augment, gold

DATA = Path(__file__).resolve().parent.parent / "data"
HELD_OUT = "heldout_mixed"
VARIED = 0.55
JOINED = 0.06
LONGEST = 900


@dataclass(frozen=True)
class Batch:
    """Token ids and which of them are answers, both [examples, length], padded on the right."""

    tokens: np.ndarray
    is_answer: np.ndarray


def read_all(data: Path = DATA) -> dict[str, list[dict]]:
    """All notes by writer (name of the file)."""
    return {path.stem: read_notes(path) for path in sorted(data.glob("*.jsonl"))}


def with_stretches(rows: list[dict]) -> list[dict]:
    """The notes with names of parts as stretches of them, as they are learned and judged."""
    return [row | {"orders": gold.with_part_stretches(row["note"], row["orders"])} for row in rows]


def training_notes(data: Path = DATA) -> list[dict]:
    """What is learned from: every writer but the one held out."""
    return with_stretches([row for writer, rows in read_all(data).items() if writer != HELD_OUT for row in rows])


def held_out_notes(data: Path = DATA) -> list[dict]:
    """What is never learned from; none where the data have no such writer."""
    return with_stretches(read_all(data).get(HELD_OUT, []))


def epoch(rows: list[dict], chance: random.Random) -> list[augment.Pair]:
    """One pass over the notes in a new order, about half of them varied, a few joined to one."""
    pairs = [(row["note"], row["orders"]) for row in rows]
    languages = [row["lang"] for row in rows]
    result = [augment.vary(*pair, chance) if chance.random() < VARIED else pair for pair in pairs]
    for _ in range(int(JOINED * len(pairs))):
        first = chance.randrange(len(pairs))
        second = chance.randrange(len(pairs))
        if (
            languages[first] == languages[second]
            and first != second
            and (joined := augment.together(pairs[first], pairs[second], chance))
        ):
            result.append(joined)
    chance.shuffle(result)
    return result


def encode(tokenizer, pair: augment.Pair) -> tuple[list[int], int]:
    """Token ids of prompt, answer and end of turn; and how many of them are the prompt's."""
    prompt = tokenizer.encode(settings.prompt(pair[0]), add_special_tokens=False).ids
    return prompt + tokenizer.encode(answer(pair[1]), add_special_tokens=False).ids, len(prompt)


def batches(tokenizer, pairs: list[augment.Pair], tokens_per_batch: int, chance: random.Random) -> list[Batch]:
    """Batches of examples of like length, in random order, each of at most about so many tokens with its padding."""
    encoded = sorted((encode(tokenizer, pair) for pair in pairs), key=lambda example: len(example[0]))
    encoded = [example for example in encoded if len(example[0]) <= LONGEST]
    groups: list[list[tuple[list[int], int]]] = [[]]
    for example in encoded:
        if groups[-1] and (len(groups[-1]) + 1) * len(example[0]) > tokens_per_batch:
            groups.append([])
        groups[-1].append(example)
    chance.shuffle(groups)
    return [pad(group) for group in groups if group]


def pad(group: list[tuple[list[int], int]]) -> Batch:
    length = max(len(ids) for ids, _ in group)
    tokens = np.zeros((len(group), length), np.int64)
    is_answer = np.zeros((len(group), length), bool)
    for row, (ids, prompt) in enumerate(group):
        tokens[row, : len(ids)] = ids
        is_answer[row, prompt : len(ids)] = True
    return Batch(tokens, is_answer)
