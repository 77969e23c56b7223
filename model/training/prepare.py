"""The start of a training: the vocabulary and weights that fit it. `python -m training.prepare FOLDER`."""

import argparse
import collections
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from workshop import settings
from workshop.merge import merge
from workshop.tokens import answer_text, tokenizer_json

from . import examples, gold
from .vocabulary import Vocabulary, build

ALWAYS = 7_000
ADDED = 2_000
LEAST = 40
JOINT_LEAST = 20
VALUE, NUMBER = "\ue000", "\ue001"  # stand for a value; no note holds them


def texts(orders: list[dict]) -> list[str]:
    """What an answer says: its texts and codes, without keys."""

    def inside(value) -> list[str]:
        if isinstance(value, dict | list):
            return [text for item in (value.values() if isinstance(value, dict) else value) for text in inside(item)]
        return [value] if isinstance(value, str) else []

    return inside(orders)


def joints(orders: list[dict]) -> list[str]:
    """What stands before, between and behind the values of an answer, each as long as it goes."""

    def bare(value):
        if isinstance(value, dict):
            return {key: bare(item) for key, item in value.items()}
        if isinstance(value, list):
            return [bare(item) for item in value]
        return VALUE if isinstance(value, str) else NUMBER

    written = answer_text(bare(orders)).replace(f'"{NUMBER}"', VALUE)
    return [joint for joint in written.split(VALUE) if joint]


def make_vocabulary(rows: list[dict], base_json: str) -> Vocabulary:
    """Keeps what the notes use; learns on French and Arabic notes, and of English ones on codes and on what values begin with.

    The base model knows English words behind a space, and a value has none before it.
    """
    said = [(row["lang"], [row["note"], *texts(row["orders"])]) for row in rows]
    keep = [settings.prompt(""), *(text for _, own in said for text in own)]
    learn = [text for lang, own in said if lang != "en" for text in own]
    learn += [
        text if text in gold.FAILURE_MODES else text.split(" ")[0] for lang, own in said if lang == "en" for text in own[1:]
    ]
    between = collections.Counter(joint for row in rows for joint in joints(row["orders"]))
    often = [joint for joint, times in between.most_common() if times >= JOINT_LEAST]
    return build(base_json, keep, learn, often, always=ALWAYS, added=ADDED, least=LEAST)


def refit(table: np.ndarray, origins: list[list[int]]) -> np.ndarray:
    """The embedding table [new vocabulary, hidden]: a token made of others begins as their mean."""
    return np.stack([table[origin].mean(axis=0) for origin in origins]).astype(np.float32)


def main() -> None:
    """Writes tokenizer.json and start.safetensors."""
    parser = argparse.ArgumentParser(prog="training.prepare", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, default=examples.DATA)
    o = parser.parse_args()
    settings.require(settings.BASE_GGUF, "run the step 'fetch'")
    vocabulary = make_vocabulary(examples.training_notes(o.data), tokenizer_json(settings.BASE_GGUF))
    weights = merge()
    weights["embedding"] = refit(weights["embedding"], vocabulary.origins)
    o.folder.mkdir(parents=True, exist_ok=True)
    (o.folder / "tokenizer.json").write_text(vocabulary.tokenizer_json, encoding="utf-8")
    save_file(weights, o.folder / "start.safetensors")
    fresh = sum(len(origin) > 1 for origin in vocabulary.origins)
    print(f"prepare: {len(vocabulary.origins):,} tokens, {fresh:,} of them new")


if __name__ == "__main__":
    main()
