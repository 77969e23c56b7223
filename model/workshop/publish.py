"""Step `publish`: the files a browser downloads, and a manifest with their sizes and hashes.

The bytes depend on the inputs alone: no time stamps, fixed order, fixed number formatting.
"""

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from . import settings
from .compile import QUANTIZATION_LABEL
from .inputs import sha256
from .settings import WorkshopError
from .shape import BEGIN_OF_TURN, END_OF_TEXT, END_OF_TURN, PAD, WORKORDER_135M, Shape

QUANTIZATION = (
    "linear maps: 4-bit codes with a float16 scale and minimum per 32 inputs; "
    "embedding and head: 6-bit codes with a float16 scale per 96 inputs; norms: float32"
)
TYPES = {"model.wasm": "library", "tokenizer.json": "tokenizer", "mlc-chat-config.json": "config", "tensor-cache.json": "config"}
MANIFEST = "manifest.json"


def shards(parameters: list[tuple[str, list[int], str]], stored: dict[str, np.ndarray]) -> list[tuple[dict, bytes]]:
    """Cuts the weights, in the library's order, into shards: (description for tensor-cache.json, bytes) each."""
    expected = {name for name, _, _ in parameters}
    if expected != set(stored):
        raise WorkshopError(
            f"Library and weights differ: {sorted(expected ^ set(stored))[:4]}; run 'quantize' and 'compile' again"
        )
    groups: list[list[tuple[str, np.ndarray]]] = [[]]
    size = 0
    for name, shape, dtype in parameters:
        value = stored[name]
        if list(value.shape) != list(shape) or str(value.dtype) != dtype:
            raise WorkshopError(f"{name} is {value.dtype} {value.shape}, the library expects {dtype} {shape}")
        if size and size + value.nbytes > settings.SHARD_BYTES:
            groups.append([])
            size = 0
        groups[-1].append((name, value))
        size += value.nbytes
    result = []
    for number, group in enumerate(groups):
        records, data, offset = [], [], 0
        for name, value in group:
            place = {"format": "raw", "nbytes": value.nbytes, "byteOffset": offset}
            records.append({"name": name, "shape": list(value.shape), "dtype": str(value.dtype), **place})
            data.append(np.ascontiguousarray(value).tobytes())
            offset += value.nbytes
        raw = b"".join(data)
        description = {"dataPath": f"params_shard_{number}.bin", "format": "raw-shard", "nbytes": len(raw)}
        # TVM's format has an MD5 field; integrity is checked by the SHA-256 in the manifest
        result.append((description | {"records": records, "md5sum": hashlib.md5(raw).hexdigest()}, raw))
    return result


def chat_config(shape: Shape) -> dict:
    """mlc-chat-config.json: limits, sampling defaults and the conversation template of the training prompt."""
    template = {
        "name": "chatml",
        "system_template": "<|im_start|>system\n{system_message}<|im_end|>\n",
        "system_message": settings.SYSTEM_MESSAGE,
        "system_prefix_token_ids": None,
        "add_role_after_system_message": True,
        "roles": {"user": "<|im_start|>user", "assistant": "<|im_start|>assistant"},
        "role_templates": {"user": "{user_message}", "assistant": "{assistant_message}", "tool": "{tool_message}"},
        "messages": [],
        "seps": ["<|im_end|>\n"],
        "role_content_sep": "\n",
        "role_empty_sep": "\n",
        "stop_str": ["<|im_end|>"],
        "stop_token_ids": [END_OF_TURN, END_OF_TEXT],
        "function_string": "",
        "use_function_calling": False,
    }
    return {
        "version": "0.1.0",
        "model_type": "llama",
        "quantization": QUANTIZATION_LABEL,
        "vocab_size": shape.vocabulary,
        "context_window_size": settings.CONTEXT_TOKENS,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": settings.PREFILL_CHUNK_TOKENS,
        "tensor_parallel_shards": 1,
        "temperature": 0.0,
        "top_p": 1.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
        "repetition_penalty": 1.0,
        "mean_gen_len": 128,
        "max_gen_len": 1024,
        "shift_fill_factor": 0.3,
        "tokenizer_files": ["tokenizer.json"],
        "tokenizer_info": {
            "token_postproc_method": "byte_level",
            "prepend_space_in_encode": False,
            "strip_space_in_decode": False,
        },
        "pad_token_id": PAD,
        "bos_token_id": BEGIN_OF_TURN,
        "eos_token_id": END_OF_TURN,
        "conv_template": template,
    }


def memory_bytes(weight_bytes: int, shape: Shape) -> int:
    """Estimate of GPU memory: weights, keys and values of a full context, and the largest step's intermediate results."""
    cache = 2 * shape.layers * settings.CONTEXT_TOKENS * shape.kv_heads * shape.head_size * 4
    # widest moment of a prefill chunk: states in and out, gate and up, their product, in float32; and a few rows of logits
    step = settings.PREFILL_CHUNK_TOKENS * (3 * shape.hidden + 4 * shape.mlp + 2 * shape.qkv) * 4
    return weight_bytes + cache + step + 8 * shape.vocabulary * 4


def describe_files(folder: Path) -> list[dict]:
    """Path, size, hash and type of every published file but the manifest, by name; checks the size limits."""
    files = []
    for path in sorted(p for p in folder.iterdir() if p.name != MANIFEST):
        size = path.stat().st_size
        if size > settings.MAX_FILE_BYTES:
            raise WorkshopError(f"{path.name} has {size:,} bytes; the limit is {settings.MAX_FILE_BYTES:,}")
        files.append({"path": path.name, "bytes": size, "sha256": sha256(path), "type": TYPES.get(path.name, "weights")})
    total = sum(file["bytes"] for file in files)
    if total > settings.MAX_TOTAL_BYTES:
        raise WorkshopError(f"The model has {total:,} bytes; the limit is {settings.MAX_TOTAL_BYTES:,}")
    return files


def write_json(path: Path, value, indent: int | None = None) -> None:
    """JSON with one formatting everywhere, so that equal content means equal bytes."""
    separators = (",", ": ") if indent else (",", ":")
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent, separators=separators) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Release:
    """What a manifest says that does not follow from the files."""

    version: str
    data_revision: str
    scores: dict
    calibration: dict | None


def manifest(files: list[dict], self_test: dict, release: Release) -> dict:
    """The manifest's content, in its published order of keys."""
    weight_bytes = sum(file["bytes"] for file in files if file["type"] == "weights")
    return {
        "schema": 1,
        "id": settings.MODEL_ID,
        "version": release.version,
        "name": settings.NAME,
        "description": settings.DESCRIPTION,
        "base": {
            "name": settings.BASE_NAME,
            "version": settings.BASE_FILE.removesuffix(".gguf").rpartition(".")[2],
            "source": f"PyPI {settings.BASE_PACKAGE} {settings.BASE_PACKAGE_VERSION}",
            "licence": settings.BASE_LICENCE,
        },
        "licence": settings.LICENCE,
        "task": "work-orders",
        "languages": settings.LANGUAGES,
        "promptVersion": settings.PROMPT_VERSION,
        "dataRevision": release.data_revision,
        "engine": {"kind": "web-llm", "version": settings.WEB_LLM_VERSION},
        "contextTokens": settings.CONTEXT_TOKENS,
        "prefillChunkTokens": settings.PREFILL_CHUNK_TOKENS,
        "memoryBytes": memory_bytes(weight_bytes, WORKORDER_135M),
        "quantization": QUANTIZATION,
        "files": files,
        "selfTest": self_test,
        "scores": release.scores,
        "keyBias": settings.KEY_BIAS,
        **({"calibration": release.calibration} if release.calibration else {}),
    }


def published_manifest() -> dict:
    """The manifest as published, or an empty object."""
    path = settings.PUBLISHED / MANIFEST
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write_model(
    folder: Path,
    stored: dict[str, np.ndarray],
    parameters: list[tuple[str, list[int], str]],
    tokenizer: Path,
    library: Path,
) -> list[dict]:
    """Writes every file of a model but its manifest; returns their descriptions. `parameters` are in the library's order."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("params_shard_*.bin"):
        old.unlink()
    cut = shards(parameters, stored)
    for description, raw in cut:
        (folder / description["dataPath"]).write_bytes(raw)
    records = [description for description, _ in cut]
    size = sum(record["nbytes"] for record in records)
    totals = {
        "ParamSize": sum(len(r["records"]) for r in records),
        "ParamBytes": size,
        "BitsPerParam": round(size * 8 / WORKORDER_135M.numbers(), 3),
    }
    write_json(folder / "tensor-cache.json", {"metadata": totals, "records": records})
    write_json(folder / "mlc-chat-config.json", chat_config(WORKORDER_135M), indent=1)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    shutil.copyfile(library, folder / "model.wasm")
    return describe_files(folder)


def publish() -> Path:
    """Writes every file of the model to public/models.

    Scores and calibration that are in the manifest already stay only with the same weights.
    """
    from .reference import self_test

    settings.require(settings.QUANTIZED, "run the step 'quantize'")
    settings.require(settings.WASM, "run the step 'compile'")
    settings.require(settings.TOKENIZER, "run './make train' or the step 'keep'")
    before = published_manifest()
    folder = settings.PUBLISHED
    parameters = json.loads(settings.PARAMETERS.read_text())
    files = write_model(folder, load_file(settings.QUANTIZED), parameters, settings.TOKENIZER, settings.WASM)
    same = [f for f in before.get("files", []) if f["type"] == "weights"] == [f for f in files if f["type"] == "weights"]
    kept = before if same else {}
    release = Release(settings.VERSION, settings.DATA_REVISION, kept.get("scores", {}), kept.get("calibration"))
    write_json(folder / MANIFEST, manifest(files, self_test(folder), release), indent=2)
    print(f"publish: {len(files)} files, {sum(f['bytes'] for f in files):,} bytes")
    return folder


def keep() -> None:
    """Puts the published weights and their tokenizer where `publish` looks for them, to give them a new library."""
    from .reference import read_published

    folder = settings.PUBLISHED.parent / settings.WEIGHTS_VERSION
    settings.require(folder / "tensor-cache.json", "set WEIGHTS_VERSION to a version that is published")
    for path in (settings.QUANTIZED, settings.TOKENIZER):
        path.parent.mkdir(parents=True, exist_ok=True)
    save_file(read_published(folder), settings.QUANTIZED)
    shutil.copyfile(folder / "tokenizer.json", settings.TOKENIZER)
    print(f"keep: the weights of {settings.WEIGHTS_VERSION}")


def add_to_manifest(step: str, file: Path) -> None:
    """Puts a JSON object into the manifest: an evaluation's result among the `scores`, or the `calibration` as a whole."""
    settings.require(settings.PUBLISHED / MANIFEST, "run the step 'publish'")
    settings.require(file, "give the result of an evaluation or of training.calibrate")
    current = published_manifest()
    result = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(result, dict):
        raise WorkshopError(f"{file.name} does not hold a JSON object")
    current[step] = current["scores"] | result if step == "scores" else result
    write_json(settings.PUBLISHED / MANIFEST, current, indent=2)
    print(f"{step}: {', '.join(sorted(result))}")
