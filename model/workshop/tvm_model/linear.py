"""Linear maps with 4-bit weights: the matrix product kernel and its module.

The kernel is our own because the generic schedules gave 0.65 tokens a second on a software GPU. A thread owns a tile of
rows x columns outputs, so each word of weights serves several rows and each input several columns; there is no shared
memory and no barrier. It is correct for any number of rows; the number of outputs must be a multiple of the tile.
"""

import functools

from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor, op
from tvm.script import tirx as T

from ..packing import GROUP
from .bits import high_half, low_half, power_of_two

THREADS = 4  # threads of a workgroup, side by side along the outputs
ROWS, COLUMNS = 8, 24  # rows and outputs of each that a thread owns when there are many rows
SINGLE_COLUMNS = 16  # outputs a thread owns when there is one row: more would leave too few workgroups
NIBBLES = 8  # codes in a word


def _code(word, k):
    """Code k of a word, times 16^k, as a float; not the last one, which holds the sign bit."""
    # through int32: a signed conversion is one instruction, an unsigned one is not
    return T.Cast("float32", T.bitwise_and(T.Cast("int32", word), T.shift_left(T.int32(15), k * 4)))


def _last_code(word):
    """The last code of a word, shifted down."""
    return T.Cast("float32", T.Cast("int32", T.shift_right(word, T.uint32(28))))


def _dot(xs, first: int, values):
    """The sum of the products of a word's values with as many inputs, as one expression."""
    total = xs[first] * values[0]
    for k in range(1, NIBBLES):
        total = total + xs[first + k] * values[k]
    return total


def _take_word(rows: int, columns: int):
    """The macro that adds a word's products with the inputs of each row to the sums of column c.

    Many rows share the word's values, and their sums are fetched once a word; one row is quicker without keeping values.
    """

    @T.macro
    def many(products: T.Buffer, xs: T.Buffer, word: T.Buffer, values: T.Buffer, c: T.int32):
        for k in T.unroll(NIBBLES - 1):
            values[k] = _code(word[0], k)
        values[NIBBLES - 1] = _last_code(word[0])
        for r in T.unroll(rows):
            products[r * columns + c] = products[r * columns + c] + _dot(xs, r * NIBBLES, values)

    @T.macro
    def one(products: T.Buffer, xs: T.Buffer, word: T.Buffer, values: T.Buffer, c: T.int32):
        for k in T.unroll(NIBBLES - 1):
            values[0] = _code(word[0], k)
            products[c] = products[c] + xs[k] * values[0]
        products[c] = products[c] + xs[NIBBLES - 1] * _last_code(word[0])

    return one if rows == 1 else many


def _tile(rows: int, columns: int, threads: int):
    """The macro for one thread's tile of so many rows.

    Codes are turned into floats where they stand in the word: nibble i reads as code * 16^i and the input is divided by
    16^i instead, both exact. The scale and minimum of a group are applied once per group, to the sum of its products and
    the sum of its inputs. A software GPU reads memory lane by lane, which takes as long as fifteen products: so the tile is
    wide, and what has been read stays in arrays with constant indices. Unrolling the words of a group as well made prompts
    faster there and loading, which compiles the shaders, three times slower.
    """
    words = GROUP // NIBBLES
    take_word = _take_word(rows, columns)

    @T.macro
    def tile(
        X: T.Buffer, CODES: T.Buffer, SCALES: T.Buffer, OUT: T.Buffer, total: T.Buffer, products: T.Buffer, inputs: T.Buffer,
        xs: T.Buffer, word: T.Buffer, values: T.Buffer, first: T.int64, output: T.int64, S: T.int64, G: T.int64,
    ):  # fmt: skip
        for i in T.unroll(rows * columns):
            total[i] = T.float32(0)
        for g in T.serial(G):
            for i in T.unroll(rows * columns):
                products[i] = T.float32(0)
            for r in T.unroll(rows):
                inputs[r] = T.float32(0)
            for j in T.serial(T.int64(words)):
                for r in T.unroll(rows):
                    for k in T.unroll(NIBBLES):
                        # rows past the end repeat the last one and are not written
                        xs[r * NIBBLES + k] = X[
                            0, T.min(first + r, S - T.int64(1)), g * T.int64(GROUP) + j * T.int64(NIBBLES) + k
                        ]
                for r in T.unroll(rows):
                    for k in T.unroll(NIBBLES):
                        inputs[r] = inputs[r] + xs[r * NIBBLES + k]
                for r in T.unroll(rows):
                    for k in T.unroll(NIBBLES - 2):
                        xs[r * NIBBLES + k + 1] = xs[r * NIBBLES + k + 1] * power_of_two((k + 1) * -4)
                for c in T.unroll(columns):
                    word[0] = CODES[g * T.int64(words) + j, output + c * threads]
                    take_word(products, xs, word, values, c)
            for c in T.unroll(columns):
                word[0] = SCALES[g, output + c * threads]
                values[0] = low_half(word[0])
                values[1] = high_half(word[0])
                for r in T.unroll(rows):
                    total[r * columns + c] = (
                        total[r * columns + c] + products[r * columns + c] * values[0] + inputs[r] * values[1]
                    )
        for r in T.unroll(rows):
            if first + r < S:
                for c in T.unroll(columns):
                    OUT[0, first + r, output + c * threads] = total[r * columns + c]

    return tile


@functools.cache
def matmul_kernel(rows: int, columns: int, threads: int = THREADS):
    """out[0, s, n] = sum over k of x[0, s, k] * (code[k, n] * scale[k / 32, n] + minimum[k / 32, n]).

    One kernel serves every size. Where few rows are left, as in a chunk of some forced tokens, a smaller tile computes them:
    a whole one would cost as much as eight rows.
    """
    width = columns * threads
    whole, half, quarter = (_tile(max(1, rows // part), columns, threads) for part in (1, 2, 4))
    parted = rows >= 4

    @T.prim_func(s_tir=True)
    def matmul(scales: T.handle, codes: T.handle, x: T.handle, out: T.handle):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        S = T.int64()
        N = T.int64()
        G = T.int64()
        SCALES = T.match_buffer(scales, (G, N), "uint32")
        CODES = T.match_buffer(codes, (G * T.int64(GROUP // NIBBLES), N), "uint32")
        X = T.match_buffer(x, (T.int64(1), S, G * T.int64(GROUP)), "float32")
        OUT = T.match_buffer(out, (T.int64(1), S, N), "float32")
        # each tile has buffers of its own: shared ones would not be kept in registers
        total = T.sblock_alloc_buffer((rows * columns,), "float32", scope="local")
        products = T.sblock_alloc_buffer((rows * columns,), "float32", scope="local")
        inputs = T.sblock_alloc_buffer((rows,), "float32", scope="local")
        xs = T.sblock_alloc_buffer((rows * NIBBLES,), "float32", scope="local")
        half_total = T.sblock_alloc_buffer((max(1, rows // 2) * columns,), "float32", scope="local")
        half_products = T.sblock_alloc_buffer((max(1, rows // 2) * columns,), "float32", scope="local")
        half_inputs = T.sblock_alloc_buffer((max(1, rows // 2),), "float32", scope="local")
        half_xs = T.sblock_alloc_buffer((max(1, rows // 2) * NIBBLES,), "float32", scope="local")
        quarter_total = T.sblock_alloc_buffer((max(1, rows // 4) * columns,), "float32", scope="local")
        quarter_products = T.sblock_alloc_buffer((max(1, rows // 4) * columns,), "float32", scope="local")
        quarter_inputs = T.sblock_alloc_buffer((max(1, rows // 4),), "float32", scope="local")
        quarter_xs = T.sblock_alloc_buffer((max(1, rows // 4) * NIBBLES,), "float32", scope="local")
        word = T.sblock_alloc_buffer((1,), "uint32", scope="local")
        values = T.sblock_alloc_buffer((NIBBLES,), "float32", scope="local")
        for by in T.thread_binding((S + T.int64(rows - 1)) // T.int64(rows), thread="blockIdx.y"):
            for bx in T.thread_binding(N // T.int64(width), thread="blockIdx.x"):
                for tx in T.thread_binding(T.int64(threads), thread="threadIdx.x"):
                    with T.sblock("matmul"):
                        T.reads()
                        T.writes()
                        if parted and S - by * T.int64(rows) <= T.int64(rows // 4):
                            quarter(
                                X, CODES, SCALES, OUT, quarter_total, quarter_products, quarter_inputs, quarter_xs, word, values,
                                by * T.int64(rows), bx * T.int64(width) + tx, S, G,
                            )  # fmt: skip
                        elif parted and S - by * T.int64(rows) <= T.int64(rows // 2):
                            half(
                                X, CODES, SCALES, OUT, half_total, half_products, half_inputs, half_xs, word, values,
                                by * T.int64(rows), bx * T.int64(width) + tx, S, G,
                            )  # fmt: skip
                        else:
                            whole(
                                X, CODES, SCALES, OUT, total, products, inputs, xs, word, values,
                                by * T.int64(rows), bx * T.int64(width) + tx, S, G,
                            )  # fmt: skip

    # helper kernels go without a symbol of their own: TVM copies them per use and would find the same symbol twice
    return matmul.without_attr("global_symbol")


class QuantizedLinear(nn.Module):
    """y = x W, with W [inputs, outputs] stored as 4-bit codes and one word of scale and minimum per group of 32 inputs."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        tiles = [columns * THREADS for columns in (SINGLE_COLUMNS, COLUMNS)]
        if inputs % GROUP or any(outputs % tile for tile in tiles):
            raise ValueError(f"{inputs} x {outputs} does not divide into groups of {GROUP} and tiles of {tiles}")
        self.outputs = outputs
        self.codes = nn.Parameter((inputs // NIBBLES, outputs), "uint32")
        self.scales = nn.Parameter((inputs // GROUP, outputs), "uint32")

    def forward(self, x: Tensor) -> Tensor:
        """x [1, tokens, inputs] -> [1, tokens, outputs]."""
        single = isinstance(x.shape[1], int) and x.shape[1] == 1
        kernel = matmul_kernel(1, SINGLE_COLUMNS) if single else matmul_kernel(ROWS, COLUMNS)
        result = Tensor.placeholder([1, x.shape[1], self.outputs], "float32")
        return op.tensor_ir_op(kernel, "matmul", [self.scales, self.codes, x], result)
