"""Step `merge`: base model + LoRA adapter -> one set of float32 matrices, with the fused names the kernels use.

Names written: `embedding`, `norm.weight`, and for each layer i `layers.{i}.` + `qkv`, `out`, `gate_up`, `down` (matrices,
[outputs, inputs]) and `norm_attention.weight`, `norm_mlp.weight` (vectors).
"""

import numpy as np
from safetensors.numpy import load_file, save_file

from . import settings
from .settings import WorkshopError
from .shape import WORKORDER_135M, Shape

# GGUF's name of a matrix -> the adapter's name of it
ADAPTED = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
FUSED = {"qkv": ("attn_q", "attn_k", "attn_v"), "out": ("attn_output",), "gate_up": ("ffn_gate", "ffn_up"), "down": ("ffn_down",)}
NORMS = {"attn_norm": "norm_attention", "ffn_norm": "norm_mlp"}


def unpermute(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rows of Q or K from GGUF's order back to the model's.

    llama.cpp stores them for rotary embedding of neighbouring pairs (0,1)(2,3)...; the adapter and the rotary kernel
    expect the two halves of a head (0,32)(1,33)... Left as they are, the model still talks, only worse.
    """
    rows, columns = weight.shape
    return weight.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


def to_bfloat16(values: np.ndarray) -> np.ndarray:
    """float32 rounded to the nearest bfloat16 (ties to even), still held as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    rounded = bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))
    return (rounded & np.uint32(0xFFFF0000)).view(np.float32)


def apply_adapter(base: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """bf16(base) + b @ a: base [outputs, inputs], a [rank, inputs], b [outputs, rank]. The scale is already in b."""
    if a.shape[0] != b.shape[1] or base.shape != (b.shape[0], a.shape[1]):
        raise WorkshopError(f"The adapter does not fit: base {base.shape}, A {a.shape}, B {b.shape}")
    return to_bfloat16(base) + b.astype(np.float32) @ a.astype(np.float32)


def read_base(path) -> dict[str, np.ndarray]:
    """All tensors of the GGUF file as float32, under GGUF's names."""
    from gguf import GGUFReader
    from gguf.quants import dequantize

    return {t.name: np.array(dequantize(t.data, t.tensor_type), np.float32) for t in GGUFReader(path).tensors}


def combine(base: dict[str, np.ndarray], adapter: dict[str, np.ndarray], shape: Shape) -> dict[str, np.ndarray]:
    """Base tensors (GGUF names) and adapter tensors -> the merged tensors under this workshop's names."""
    left = set(adapter)
    merged = {"embedding": base["token_embd.weight"], "norm.weight": base["output_norm.weight"].reshape(-1)}
    for i in range(shape.layers):
        for source, name in NORMS.items():
            merged[f"layers.{i}.{name}.weight"] = base[f"blk.{i}.{source}.weight"].reshape(-1)
        for name, parts in FUSED.items():
            rows = []
            for part in parts:
                weight = base[f"blk.{i}.{part}.weight"]
                if part in ("attn_q", "attn_k"):
                    weight = unpermute(weight, shape.heads if part == "attn_q" else shape.kv_heads)
                pair = [f"model.layers.{i}.{ADAPTED[part]}.lora_{side}.weight" for side in "AB"]
                if not left.issuperset(pair):
                    raise WorkshopError(f"The adapter has no {pair[0]}")
                left.difference_update(pair)
                rows.append(apply_adapter(weight, adapter[pair[0]], adapter[pair[1]]))
            merged[f"layers.{i}.{name}"] = np.concatenate(rows)
    if left:
        raise WorkshopError(f"The adapter has tensors for no layer of this model: {sorted(left)[:3]}")
    return merged


def merge() -> dict[str, np.ndarray]:
    """Merges unless build/merged is newer than both inputs; returns the tensors."""
    settings.require(settings.BASE_GGUF, "run the step 'fetch'")
    settings.require(settings.ADAPTER, "restore it from the repository")
    target = settings.MERGED
    newest = max(settings.BASE_GGUF.stat().st_mtime, settings.ADAPTER.stat().st_mtime)
    if target.is_file() and target.stat().st_mtime > newest:
        print("merge: up to date")
        return load_file(target)
    merged = combine(read_base(settings.BASE_GGUF), load_file(settings.ADAPTER), WORKORDER_135M)
    target.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: np.ascontiguousarray(value) for name, value in merged.items()}, target)
    print(f"merge: {len(merged)} tensors, {sum(v.size for v in merged.values()) / 1e6:.1f} million numbers")
    return merged
