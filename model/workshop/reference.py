"""Step `reference`: what the published weights say when plain NumPy does the arithmetic.

The published shards are read back and dequantized exactly as the kernels do it, so any difference in the browser is the
browser's: a wrong kernel, a broken driver, a race. The same pass gives the manifest its self-test.
"""

import json
from pathlib import Path

import numpy as np

from . import settings
from .forward import final_states, log_softmax
from .inputs import sha256
from .quantize import dequantize
from .settings import WorkshopError
from .shape import WORKORDER_135M, Shape
from .tokens import read_notes

TOP = 5
SELF_TEST_NOTE = "Pump P-12 leaking at the seal. Replaced seal, 2 hours."
SELF_TEST_TOKENS = 6
SELF_TEST_MARGIN = 1.0  # nats between the best token and the next: a driver's rounding must not change the answer
SELF_TEST_TOLERANCE = 0.05


def read_published(folder: Path) -> dict[str, np.ndarray]:
    """Every stored tensor out of the shards, as tensor-cache.json describes them."""
    stored = {}
    for shard in json.loads((folder / "tensor-cache.json").read_text(encoding="utf-8"))["records"]:
        raw = (folder / shard["dataPath"]).read_bytes()
        for record in shard["records"]:
            part = raw[record["byteOffset"] : record["byteOffset"] + record["nbytes"]]
            stored[record["name"]] = np.frombuffer(part, record["dtype"]).reshape(record["shape"])
    return stored


class Reference:
    """The published model in NumPy."""

    def __init__(self, folder: Path, shape: Shape):
        from tokenizers import Tokenizer

        self.shape = shape
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.weights = dequantize(read_published(folder), shape)

    def prompt_tokens(self, note: str) -> list[int]:
        """Token ids of the whole prompt around a note."""
        return self.tokenizer.encode(settings.prompt(note), add_special_tokens=False).ids

    def next_token(self, tokens: list[int]) -> np.ndarray:
        """Natural-log probabilities [vocabulary] of the token that follows, temperature 1, nothing masked."""
        state = final_states(self.weights, [tokens], self.shape)[-1]
        return log_softmax(self.weights["embedding"] @ state)

    def top(self, logprobs: np.ndarray) -> list[dict]:
        """The most probable tokens with their text."""
        best = np.argsort(-logprobs, kind="stable")[:TOP]
        return [{"token": int(t), "text": self.tokenizer.decode([int(t)]), "logprob": round(float(logprobs[t]), 5)} for t in best]


def self_test(folder: Path) -> dict:
    """A fixed note and the first greedy tokens of its answer, to check a device's GPU with after every load."""
    model = Reference(folder, WORKORDER_135M)
    tokens = model.prompt_tokens(SELF_TEST_NOTE)
    answer, first = [], 0.0
    for position in range(SELF_TEST_TOKENS):
        logprobs = model.next_token(tokens + answer)
        second, best = np.sort(logprobs)[-2:]
        if best - second < SELF_TEST_MARGIN:
            raise WorkshopError(f"Token {position} of the self-test wins by {best - second:.2f} nats only: choose another note")
        first = first if answer else float(best)
        answer.append(int(np.argmax(logprobs)))
    return {
        "system": settings.SYSTEM_MESSAGE,
        "note": SELF_TEST_NOTE,
        "tokens": answer,
        "text": model.tokenizer.decode(answer),
        "firstLogprob": round(first, 5),
        "tolerance": SELF_TEST_TOLERANCE,
    }


def reference() -> Path:
    """Writes the first answer token's five best candidates for each reference note to reference/."""
    folder = settings.PUBLISHED
    settings.require(folder / "tensor-cache.json", "run the step 'publish'")
    model = Reference(folder, WORKORDER_135M)
    prompts = []
    for entry in read_notes(settings.REFERENCE_NOTES):
        tokens = model.prompt_tokens(entry["note"])
        about = {"id": entry["id"], "system": settings.SYSTEM_MESSAGE, "note": entry["note"], "promptTokens": len(tokens)}
        prompts.append(about | {"top5": model.top(model.next_token(tokens))})
    weights = {path.name: sha256(path) for path in sorted(folder.glob("params_shard_*.bin"))}
    result = {"model": settings.MODEL_ID, "version": settings.VERSION, "weightsSha256": weights, "prompts": prompts}
    settings.REFERENCE.parent.mkdir(parents=True, exist_ok=True)
    settings.REFERENCE.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f"reference: {len(prompts)} prompts of {', '.join(str(p['promptTokens']) for p in prompts)} tokens")
    return settings.REFERENCE
