"""The tokenizer: tokenizer.json out of the GGUF's vocabulary, and training examples as token ids."""

import json
from collections.abc import Iterable
from pathlib import Path

from . import settings

SPECIAL = 3  # GGUF's token type of control tokens such as <|im_start|>


def tokenizer_json(gguf_path: Path) -> str:
    """The Hugging Face tokenizer.json of a byte-level BPE vocabulary stored in a GGUF file.

    Digits stand alone and then GPT-2's byte-level split applies, as GGUF's `tokenizer.ggml.pre = smollm` means. Control
    tokens are matched in the text before anything else, so the chat markers of the prompt become single tokens.
    """
    from gguf import GGUFReader

    fields = GGUFReader(gguf_path).fields
    tokens, merges, types = (fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "merges", "token_type"))
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": i, "content": t, **plain} for i, t in enumerate(tokens) if types[i] == SPECIAL],
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "Digits", "individual_digits": True}, byte_level]},
        "post_processor": None,
        "decoder": {**byte_level, "add_prefix_space": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": tokens[0],
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "vocab": {token: i for i, token in enumerate(tokens)},
            "merges": merges,
        },
    }
    return json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":"))


def read_notes(path: Path) -> list[dict]:
    """Notes with their work orders, or anything else that stands in a file as one JSON object a line."""
    # not splitlines: a note may hold other line ends, such as U+2028, which JSON leaves as they are
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def write_notes(path: Path, rows: Iterable[dict]) -> None:
    """Writes what `read_notes` reads."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def answer_text(orders: list[dict]) -> str:
    """The text the model is trained to write for these orders."""
    return json.dumps({"orders": orders}, ensure_ascii=False, separators=(",", ":"))


def answer(orders: list[dict]) -> str:
    """The same with its end marker."""
    return answer_text(orders) + "<|im_end|>"


def examples(tokenizer, notes: Iterable[dict]) -> list[tuple[list[int], list[int]]]:
    """(prompt tokens, answer tokens) of each note."""
    encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids  # noqa: E731
    return [(encode(settings.prompt(n["note"])), encode(answer(n["orders"]))) for n in notes]
