"""The embedding table in 6 bits, which is also the head: looking up rows, and logits of one position.

The 6-bit codes lie in two planes, the lower 4 bits of eight inputs to a word and the upper 2 bits of sixteen, so both
unpack at word borders. A half-float scale for every 96 inputs of a row, two to a word; a code of 32 means zero.
"""

import functools

from tvm import te, tirx
from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor, op
from tvm.script import tirx as T

from ..packing import TABLE_GROUP, TABLE_OFFSET
from .bits import high_half, low_half, power_of_two

COLUMNS = 16  # vocabulary rows a thread owns
THREADS = 16
STRETCH = 16  # inputs in one word of the upper plane


@functools.cache
def head_kernel(hidden: int, vocabulary: int):
    """out[0, 0, n] = sum over k of x[0, 0, k] * (low[k, n] + 16 * high[k, n] - 32) * scale[k / 96, n].

    As in the matrix product, codes are read as floats where they stand in the word and the inputs are divided by the
    matching power of two; the factor 16 of the upper plane is part of that power.
    """
    tile = COLUMNS * THREADS

    @T.prim_func(s_tir=True)
    def head(x: T.handle, low: T.handle, high: T.handle, scales: T.handle, out: T.handle):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        X = T.match_buffer(x, (1, 1, hidden), "float32")
        LOW = T.match_buffer(low, (hidden // 8, vocabulary), "uint32")
        HIGH = T.match_buffer(high, (hidden // STRETCH, vocabulary), "uint32")
        SCALES = T.match_buffer(scales, (hidden // TABLE_GROUP // 2, vocabulary), "uint32")
        OUT = T.match_buffer(out, (1, 1, vocabulary), "float32")
        total = T.sblock_alloc_buffer((COLUMNS,), "float32", scope="local")
        products = T.sblock_alloc_buffer((2 * COLUMNS,), "float32", scope="local")
        sums = T.sblock_alloc_buffer((1,), "float32", scope="local")
        inputs = T.sblock_alloc_buffer((1,), "float32", scope="local")
        low_x = T.sblock_alloc_buffer((STRETCH,), "float32", scope="local")
        high_x = T.sblock_alloc_buffer((STRETCH,), "float32", scope="local")
        word = T.sblock_alloc_buffer((1,), "uint32", scope="local")
        at = T.sblock_alloc_buffer((1,), "int32", scope="local")
        for bx in T.thread_binding((vocabulary + tile - 1) // tile, thread="blockIdx.x"):
            for tx in T.thread_binding(THREADS, thread="threadIdx.x"):
                with T.sblock("head"):
                    T.reads()
                    T.writes()
                    for c in T.unroll(COLUMNS):
                        total[c] = T.float32(0)
                    for pair in T.serial(hidden // TABLE_GROUP // 2):
                        for c in T.unroll(2 * COLUMNS):
                            products[c] = T.float32(0)
                        for part in T.unroll(2):
                            for g in T.serial(TABLE_GROUP // STRETCH):
                                at[0] = (pair * 2 + part) * (TABLE_GROUP // STRETCH) + g
                                inputs[0] = T.float32(0)
                                for k in T.unroll(STRETCH):
                                    low_x[k] = X[0, 0, at[0] * STRETCH + k]
                                    high_x[k] = low_x[k] * T.float32(16)
                                    inputs[0] = inputs[0] + low_x[k]
                                # the top code of a word holds the sign bit: it is shifted down, so its input stays as it is
                                for half in T.unroll(2):
                                    for k in T.unroll(6):
                                        low_x[half * 8 + k + 1] = low_x[half * 8 + k + 1] * power_of_two((k + 1) * -4)
                                for k in T.unroll(STRETCH - 2):
                                    high_x[k + 1] = high_x[k + 1] * power_of_two((k + 1) * -2)
                                for c in T.unroll(COLUMNS):
                                    sums[0] = inputs[0] * T.float32(-TABLE_OFFSET)
                                    for half in T.unroll(2):
                                        word[0] = LOW[at[0] * 2 + half, bx * tile + c * THREADS + tx]
                                        for k in T.unroll(7):
                                            sums[0] = sums[0] + low_x[half * 8 + k] * T.Cast(
                                                "float32",
                                                T.bitwise_and(T.Cast("int32", word[0]), T.shift_left(T.int32(15), k * 4)),
                                            )
                                        sums[0] = sums[0] + low_x[half * 8 + 7] * T.Cast(
                                            "float32", T.Cast("int32", T.shift_right(word[0], T.uint32(28)))
                                        )
                                    word[0] = HIGH[at[0], bx * tile + c * THREADS + tx]
                                    for k in T.unroll(STRETCH - 1):
                                        sums[0] = sums[0] + high_x[k] * T.Cast(
                                            "float32", T.bitwise_and(T.Cast("int32", word[0]), T.shift_left(T.int32(3), k * 2))
                                        )
                                    sums[0] = sums[0] + high_x[STRETCH - 1] * T.Cast(
                                        "float32", T.Cast("int32", T.shift_right(word[0], T.uint32(30)))
                                    )
                                    products[part * COLUMNS + c] = products[part * COLUMNS + c] + sums[0]
                        for c in T.unroll(COLUMNS):
                            word[0] = SCALES[pair, bx * tile + c * THREADS + tx]
                            total[c] = total[c] + products[c] * low_half(word[0]) + products[COLUMNS + c] * high_half(word[0])
                    for c in T.unroll(COLUMNS):
                        OUT[0, 0, bx * tile + c * THREADS + tx] = total[c]

    return head.without_attr("global_symbol")


class QuantizedTable(nn.Module):
    """A [vocabulary, hidden] table used twice: for the tokens that come in and for the logits that go out."""

    def __init__(self, vocabulary: int, hidden: int):
        super().__init__()
        if vocabulary % (COLUMNS * THREADS) or hidden % (2 * TABLE_GROUP):
            raise ValueError(
                f"A table of {vocabulary} x {hidden} does not divide into tiles of {COLUMNS * THREADS} x {2 * TABLE_GROUP}"
            )
        self.vocabulary, self.hidden = vocabulary, hidden
        self.low = nn.Parameter((hidden // 8, vocabulary), "uint32")
        self.high = nn.Parameter((hidden // STRETCH, vocabulary), "uint32")
        self.scales = nn.Parameter((hidden // TABLE_GROUP // 2, vocabulary), "uint32")

    def forward(self, ids: Tensor) -> Tensor:
        """Token ids [tokens] -> rows [tokens, hidden]."""

        def rows(ids, low, high, scales):
            def element(i, k):
                row = ids[i]
                lower = tirx.bitwise_and(tirx.shift_right(low[k // 8, row], tirx.Cast("uint32", k % 8 * 4)), T.uint32(15))
                upper = tirx.bitwise_and(tirx.shift_right(high[k // 16, row], tirx.Cast("uint32", k % 16 * 2)), T.uint32(3))
                pair = scales[k // (2 * TABLE_GROUP), row]
                scale = low_half(tirx.shift_right(pair, tirx.Cast("uint32", k // TABLE_GROUP % 2 * 16)))
                return (tirx.Cast("float32", lower + upper * T.uint32(16)) - T.float32(TABLE_OFFSET)) * scale

            return te.compute((ids.shape[0], self.hidden), element, name="embedding_rows")

        return op.tensor_expr_op(rows, "embedding_rows", [ids, self.low, self.high, self.scales])

    def logits(self, x: Tensor) -> Tensor:
        """One state [1, 1, hidden] -> logits [1, 1, vocabulary]."""
        result = Tensor.placeholder([1, 1, self.vocabulary], "float32")
        kernel = head_kernel(self.hidden, self.vocabulary)
        return op.tensor_ir_op(kernel, "head", [x, self.low, self.high, self.scales], result)
