"""create_tir_paged_kv_cache: the function web-llm calls to make the runtime's paged KV cache, with our kernels in it."""

import tvm
from tvm import relax, tirx
from tvm.relax.frontend.nn.llm import kv_cache as wheel

from ..shape import Shape
from . import attention

PAGE_TOKENS = 16  # web-llm's page size
SLIDING_WINDOW = 1024  # required by the runtime, unused: no layer slides


def _kernels(bb: relax.BlockBuilder, shape: Shape, target: tvm.target.Target, page_size) -> dict[str, relax.GlobalVar]:
    heads, kv_heads, size = shape.heads, shape.kv_heads, shape.head_size
    rope = wheel.llama_rope_with_position_map(int(shape.rope_base), 1, size, heads, kv_heads, "float32", {}, size)
    functions = {
        "append": wheel._kv_cache_transpose_append(kv_heads, size, "float32"),
        "ragged": attention.ragged_kernel(heads, kv_heads, size),
        "paged": attention.paged_kernel(heads, kv_heads, size, PAGE_TOKENS),
        "decode": attention.decode_kernel(heads, kv_heads, size, PAGE_TOKENS),
        "merge": attention.merge_kernel(heads, size),
        "rotary": rope,
        "copy_page": wheel._copy_single_page(kv_heads, page_size, size, "float32", target),
        "compact": wheel._compact_kv_copy(kv_heads, size, "float32", target),
    }
    return {name: bb.add_func(function, "kv_" + name) for name, function in functions.items()}


def add_create_kv_cache(bb: relax.BlockBuilder, shape: Shape, target: tvm.target.Target) -> None:
    """Adds the function (max_batch_size, max_total_seq_len, prefill_chunk_size, page_size, sliding window) -> cache.

    The runtime wants a kernel in every slot. Those this model never reaches (sliding windows, token trees, latent
    attention, debugging) hold a kernel of the same kind, so that a wrong turn fails on its arguments instead of on null.
    """
    names = ["max_batch_size", "max_total_seq_len", "prefill_chunk_size", "page_size", "support_sliding_window"]
    sizes = [tirx.Var(name, "int64") for name in names]
    parameters = [relax.Var(name + "_", relax.ShapeType([size])) for name, size in zip(names, sizes, strict=True)]
    with bb.function("create_tir_paged_kv_cache", parameters):
        kernel = _kernels(bb, shape, target, sizes[3])
        tagged = {name: relax.Tuple([tvm.ir.StringImm("tirx"), kernel[name]]) for name in ("ragged", "paged", "decode")}
        number = relax.prim_value
        arguments = [
            relax.ShapeExpr([*sizes, SLIDING_WINDOW]),
            relax.ShapeExpr([0, shape.layers]),
            number(shape.heads),
            number(shape.kv_heads),
            number(shape.head_size),
            number(shape.head_size),
            relax.ShapeExpr([int(wheel.AttnKind.MHA)] * shape.layers),
            number(False),  # disaggregation
            number(wheel.RopeMode.NORMAL),  # rotate before the cache, so cached keys are final
            number(1),
            number(int(shape.rope_base)),
            number(0),
            relax.op.zeros((), "float32"),
            kernel["append"],
            kernel["append"],  # latent attention
            tagged["ragged"],
            tagged["paged"],
            tagged["decode"],
            tagged["paged"],  # sliding window
            tagged["decode"],  # sliding window
            tagged["paged"],  # token tree over the cache
            tagged["ragged"],  # token tree
            relax.Tuple([]),  # latent attention
            relax.Tuple([kernel["merge"]]),
            kernel["rotary"],
            kernel["copy_page"],
            kernel["append"],  # debugging
            kernel["compact"],
        ]
        create = relax.call_pure_packed("vm.builtin.paged_attention_kv_cache_create", *arguments, ty_args=relax.AnyType())
        bb.emit_func_output(create)
