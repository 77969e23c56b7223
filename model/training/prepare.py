"""The start of a training: the vocabulary and weights that fit it. `python -m training.prepare FOLDER`."""

import argparse
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from workshop import settings
from workshop.merge import merge
from workshop.tokens import answer_text, tokenizer_json

from . import examples, gold
from .vocabulary import Vocabulary, build

ALWAYS = 10_000
ADDED = 2_000
LEAST = 40


def skeleton(orders: list[dict]) -> str:
    """An answer with its keys and codes alone: what its words are is left to the notes."""

    def bare(key: str, value):
        return value if key in gold.CODES else [] if isinstance(value, list) else 0 if isinstance(value, (int, float)) else ""

    return answer_text([{key: bare(key, value) for key, value in order.items()} for order in orders])


def make_vocabulary(rows: list[dict], base_json: str) -> Vocabulary:
    """Keeps what the notes use; learns on French and Arabic notes, and of English ones on the answers' keys and codes."""
    keep = [text for row in rows for text in (row["note"], answer_text(row["orders"]))]
    learn = [text for row in rows if row["lang"] != "en" for text in (row["note"], answer_text(row["orders"]))]
    learn += [skeleton(row["orders"]) for row in rows if row["lang"] == "en"]
    return build(base_json, keep, learn, always=ALWAYS, added=ADDED, least=LEAST)


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
