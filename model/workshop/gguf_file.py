"""Step `gguf`: the published model as one GGUF file, for llama.cpp: on a plant's server, or on the processor of a tablet.

Our linear maps are stored as GGUF's Q4_1 is (4-bit codes, a half scale and minimum per 32 inputs), so they are repacked
bit for bit. The embedding table has no counterpart there and becomes float16.
"""

import json
from pathlib import Path

import numpy as np

from . import settings
from .inputs import Stamp, fingerprint
from .packing import BITS, GROUP, unpack_codes
from .quantize import unpack_table
from .reference import read_published
from .settings import WorkshopError
from .shape import BEGIN_OF_TURN, END_OF_TEXT, END_OF_TURN, PAD, WORKORDER_135M, Shape

CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)


def permuted(rows: np.ndarray, heads: int) -> np.ndarray:
    """Rows of Q or K in GGUF's order: the inverse of merge.unpermute, for whatever belongs to a row."""
    return rows.reshape(heads, 2, len(rows) // heads // 2, -1).swapaxes(1, 2).reshape(rows.shape)


def q4_1(codes: np.ndarray, scales: np.ndarray, minima: np.ndarray) -> np.ndarray:
    """Codes [rows, columns], scales and minima (half bits, [rows, columns / 32]) as blocks of Q4_1: bytes [rows, ...].

    A block is scale, minimum, and 16 bytes with the first half of the codes in the low and the second in the high bits.
    """
    rows, columns = codes.shape
    blocks = codes.astype(np.uint8).reshape(rows, columns // GROUP, GROUP)
    low, high = np.split(blocks, 2, axis=2)
    halves = np.stack([scales, minima], axis=2).astype("<u2").view(np.uint8)
    return np.concatenate([halves, low | (high << BITS)], axis=2).reshape(rows, -1)


def linear_blocks(stored: dict[str, np.ndarray], shape: Shape) -> dict[str, np.ndarray]:
    """Every linear map under GGUF's name, cut out of the fused ones."""
    q, kv = shape.heads * shape.head_size, shape.kv_heads * shape.head_size
    cuts = {
        "qkv": {"attn_q": q, "attn_k": kv, "attn_v": kv},
        "out": {"attn_output": shape.hidden},
        "gate_up": {"ffn_gate": shape.mlp, "ffn_up": shape.mlp},
        "down": {"ffn_down": shape.hidden},
    }
    heads = {"attn_q": shape.heads, "attn_k": shape.kv_heads}
    result = {}
    for i in range(shape.layers):
        for kind, parts in cuts.items():
            name = f"layers.{i}.{kind}"
            words = stored[f"{name}.scales"].T
            blocks = q4_1(unpack_codes(stored[f"{name}.codes"], BITS), words & np.uint32(0xFFFF), words >> np.uint32(16))
            start = 0
            for part, rows in parts.items():
                cut = blocks[start : start + rows]
                result[f"blk.{i}.{part}.weight"] = permuted(cut, heads[part]) if part in heads else cut
                start += rows
    return result


def vocabulary(tokenizer: dict, size: int) -> tuple[list[str], list[int], list[str]]:
    """Tokens, their GGUF types and the merges. Joints are matched in the text like control tokens, but are text."""
    from gguf import TokenType

    tokens = {i: text for text, i in tokenizer["model"]["vocab"].items()}
    types = dict.fromkeys(tokens, TokenType.NORMAL)
    for added in tokenizer["added_tokens"]:
        tokens[added["id"]] = added["content"]
        types[added["id"]] = TokenType.CONTROL if added["special"] else TokenType.USER_DEFINED
    for i in range(size):
        if i not in tokens:
            tokens[i], types[i] = f"[unused{i}]", TokenType.UNUSED
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in tokenizer["model"]["merges"]]
    return [tokens[i] for i in range(size)], [int(types[i]) for i in range(size)], merges


def write(published: Path, target: Path, shape: Shape) -> None:
    """Writes the GGUF file of a published model."""
    from gguf import GGMLQuantizationType, GGUFWriter, LlamaFileType

    stored = read_published(published)
    writer = GGUFWriter(target, "llama")
    writer.add_name(settings.NAME)
    writer.add_license(settings.LICENCE)
    writer.add_languages(settings.LANGUAGES)
    # By this the app knows on import that it may ask with its own prompt instead of explaining the task.
    prompt = json.loads((published / "manifest.json").read_text(encoding="utf-8"))["promptVersion"]
    writer.add_string("fieldwright.prompt_version", prompt)
    writer.add_context_length(settings.CONTEXT_TOKENS)
    writer.add_embedding_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.mlp)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.head_size)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.norm_epsilon)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(LlamaFileType.MOSTLY_Q4_1)
    tokens, types, merges = vocabulary(json.loads((published / "tokenizer.json").read_text(encoding="utf-8")), shape.vocabulary)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(BEGIN_OF_TURN)
    writer.add_eos_token_id(END_OF_TURN)
    writer.add_unk_token_id(END_OF_TEXT)
    writer.add_pad_token_id(PAD)
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)
    writer.add_tensor("token_embd.weight", unpack_table(stored).astype(np.float16))
    writer.add_tensor("output_norm.weight", stored["norm.weight"])
    for i in range(shape.layers):
        writer.add_tensor(f"blk.{i}.attn_norm.weight", stored[f"layers.{i}.norm_attention.weight"])
        writer.add_tensor(f"blk.{i}.ffn_norm.weight", stored[f"layers.{i}.norm_mlp.weight"])
    for name, blocks in linear_blocks(stored, shape).items():
        writer.add_tensor(name, np.ascontiguousarray(blocks), raw_dtype=GGMLQuantizationType.Q4_1)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def gguf(out: Path | None = None) -> Path:
    """Writes build/gguf from the published files unless that is up to date; or, whatever lies there, the file `out`."""
    target = out or settings.SERVED_GGUF
    settings.require(settings.PUBLISHED / "manifest.json", "run the step 'publish'")
    stamp = Stamp(target, fingerprint([settings.PUBLISHED / "manifest.json", Path(__file__)]))
    if out is None and stamp.is_current():
        print("gguf: up to date")
        return target
    if target.is_dir():
        raise WorkshopError(f"{target} is a folder: name a file")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")  # what bears the name is always whole
    write(settings.PUBLISHED, part, WORKORDER_135M)
    part.replace(target)
    if out is None:
        stamp.write()
    print(f"gguf: {target}, {target.stat().st_size:,} bytes")
    return target
