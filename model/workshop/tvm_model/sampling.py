"""Kernels that change logits in place and draw a token: what web-llm runs between two forward passes. Batch size 1.

TVM's generic sampler needs an argsort, which does not compile for WebGPU ("blockIdx.z is not supported"). So
`argsort_probs` hands the probabilities on unsorted, and `sample_with_top_p`, the only function web-llm feeds them to,
needs no order: it finds the top-p threshold by bisection.
"""

from tvm import relax, te, tirx
from tvm.script import tirx as T

THREADS = 64
SAMPLE_THREADS = 256
BISECTIONS = 24
MASKED = -3.0e38


def logit_bias_kernel(vocabulary: int):
    """logits[sequence[i], token[i]] += bias[i]."""

    @T.prim_func(s_tir=True)
    def apply_logit_bias_inplace(logits: T.handle, sequences: T.handle, tokens: T.handle, biases: T.handle):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True, "global_symbol": "apply_logit_bias_inplace"})
        n = T.int32()
        LOGITS = T.match_buffer(logits, (1, vocabulary), "float32")
        SEQUENCE = T.match_buffer(sequences, (n,), "int32")
        TOKEN = T.match_buffer(tokens, (n,), "int32")
        BIAS = T.match_buffer(biases, (n,), "float32")
        for b in T.thread_binding((n + THREADS - 1) // THREADS, thread="blockIdx.x"):
            for t in T.thread_binding(THREADS, thread="threadIdx.x"):
                with T.sblock("bias"):
                    T.reads()
                    T.writes()
                    i: T.let[T.int32] = b * THREADS + t
                    if i < n:
                        LOGITS[SEQUENCE[i], TOKEN[i]] = LOGITS[SEQUENCE[i], TOKEN[i]] + BIAS[i]

    return apply_logit_bias_inplace


def penalty_kernel(vocabulary: int):
    """Presence, frequency and repetition penalties (the three columns of `penalties`) on the tokens seen so far."""

    @T.prim_func(s_tir=True)
    def apply_penalty_inplace(
        logits: T.handle, sequence_ids: T.handle, sequences: T.handle, tokens: T.handle, counts: T.handle, penalties: T.handle
    ):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True, "global_symbol": "apply_penalty_inplace"})
        n = T.int32()
        m = T.int32()
        LOGITS = T.match_buffer(logits, (1, vocabulary), "float32")
        ROW = T.match_buffer(sequence_ids, (m,), "int32")
        SEQUENCE = T.match_buffer(sequences, (n,), "int32")
        TOKEN = T.match_buffer(tokens, (n,), "int32")
        COUNT = T.match_buffer(counts, (n,), "int32")
        PENALTY = T.match_buffer(penalties, (m, 3), "float32")
        value = T.sblock_alloc_buffer((1,), "float32", scope="local")
        for b in T.thread_binding((n + THREADS - 1) // THREADS, thread="blockIdx.x"):
            for t in T.thread_binding(THREADS, thread="threadIdx.x"):
                with T.sblock("penalty"):
                    T.reads()
                    T.writes()
                    i: T.let[T.int32] = b * THREADS + t
                    if i < n:
                        value[0] = (
                            LOGITS[ROW[SEQUENCE[i]], TOKEN[i]]
                            - PENALTY[SEQUENCE[i], 0]
                            - T.Cast("float32", COUNT[i]) * PENALTY[SEQUENCE[i], 1]
                        )
                        if value[0] < T.float32(0):
                            value[0] = value[0] * PENALTY[SEQUENCE[i], 2]
                        else:
                            value[0] = value[0] / PENALTY[SEQUENCE[i], 2]
                        LOGITS[ROW[SEQUENCE[i]], TOKEN[i]] = value[0]

    return apply_penalty_inplace


def bitmask_kernel(vocabulary: int):
    """Tokens whose bit is 0 become impossible: this is how a grammar constrains the answer."""

    @T.prim_func(s_tir=True)
    def apply_bitmask_inplace(logits: T.handle, sequence_ids: T.handle, bitmask: T.handle):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True, "global_symbol": "apply_bitmask_inplace"})
        m = T.int32()
        LOGITS = T.match_buffer(logits, (1, vocabulary), "float32")
        ROW = T.match_buffer(sequence_ids, (m,), "int32")
        MASK = T.match_buffer(bitmask, (1, (vocabulary + 31) // 32), "int32")
        for b in T.thread_binding((vocabulary + THREADS - 1) // THREADS, thread="blockIdx.x"):
            for t in T.thread_binding(THREADS, thread="threadIdx.x"):
                with T.sblock("bitmask"):
                    T.reads()
                    T.writes()
                    i: T.let[T.int32] = b * THREADS + t
                    if i < vocabulary:
                        if T.bitwise_and(T.shift_right(MASK[0, i // 32], i % 32), 1) == 0:
                            LOGITS[0, i] = T.float32(MASKED)

    return apply_bitmask_inplace


def top_p_kernel(vocabulary: int):
    """Draws a token from the smallest set of most probable tokens whose probabilities sum to at least top_p.

    One workgroup. Bisection finds the largest threshold at which the tokens above it still hold top_p; then the uniform
    number walks through those tokens in index order. top_p = 0 (temperature 0) leaves the most probable token.
    """
    share = (vocabulary + SAMPLE_THREADS - 1) // SAMPLE_THREADS

    @T.prim_func(s_tir=True)
    def sample(probs: T.handle, indices: T.handle, uniform: T.handle, sample_index: T.handle, top_p: T.handle, out: T.handle):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        PROBS = T.match_buffer(probs, (1, vocabulary), "float32")
        INDICES = T.match_buffer(indices, (1, vocabulary), "int32")
        UNIFORM = T.match_buffer(uniform, (1,), "float32")
        SAMPLE_INDEX = T.match_buffer(sample_index, (1,), "int32")
        TOP_P = T.match_buffer(top_p, (1,), "float32")
        OUT = T.match_buffer(out, (1,), "int32")
        low = T.sblock_alloc_buffer((1,), "float32", scope="local")
        high = T.sblock_alloc_buffer((1,), "float32", scope="local")
        threshold = T.sblock_alloc_buffer((1,), "float32", scope="local")
        mine = T.sblock_alloc_buffer((1,), "float32", scope="local")
        mass = T.sblock_alloc_buffer((1,), "float32", scope="local")
        at = T.sblock_alloc_buffer((1,), "int32", scope="local")
        chosen = T.sblock_alloc_buffer((1,), "int32", scope="local")
        maxima = T.sblock_alloc_buffer((SAMPLE_THREADS,), "float32", scope="shared")
        sums = T.sblock_alloc_buffer((SAMPLE_THREADS,), "float32", scope="shared")
        for b in T.thread_binding(1, thread="blockIdx.x"):
            for t in T.thread_binding(SAMPLE_THREADS, thread="threadIdx.x"):
                with T.sblock("sample"):
                    T.reads()
                    T.writes()
                    mine[0] = T.float32(0)
                    for j in T.serial(share):
                        if t * share + j < vocabulary:
                            mine[0] = T.max(mine[0], PROBS[0, t * share + j])
                    maxima[t] = mine[0]
                    T.tvm_storage_sync("shared")
                    low[0] = T.float32(0)
                    high[0] = T.float32(0)
                    for j in T.serial(SAMPLE_THREADS):
                        high[0] = T.max(high[0], maxima[j])
                    # the last round only sums again, at the threshold that was found
                    for step in T.serial(BISECTIONS + 1):
                        threshold[0] = T.if_then_else(step == BISECTIONS, low[0], (low[0] + high[0]) * T.float32(0.5))
                        mine[0] = T.float32(0)
                        for j in T.serial(share):
                            if t * share + j < vocabulary:
                                if PROBS[0, t * share + j] >= threshold[0]:
                                    mine[0] = mine[0] + PROBS[0, t * share + j]
                        T.tvm_storage_sync("shared")
                        sums[t] = mine[0]
                        T.tvm_storage_sync("shared")
                        mass[0] = T.float32(0)
                        for j in T.serial(SAMPLE_THREADS):
                            mass[0] = mass[0] + sums[j]
                        if mass[0] >= TOP_P[0]:
                            low[0] = threshold[0]
                        else:
                            high[0] = threshold[0]
                    if t == 0:
                        mass[0] = mass[0] * UNIFORM[0]
                        mine[0] = sums[0]
                        at[0] = 0
                        while at[0] < SAMPLE_THREADS - 1 and mine[0] < mass[0]:
                            at[0] = at[0] + 1
                            mine[0] = mine[0] + sums[at[0]]
                        mine[0] = mine[0] - sums[at[0]]
                        at[0] = at[0] * share - 1
                        chosen[0] = -1
                        while at[0] < vocabulary - 1 and (chosen[0] < 0 or mine[0] < mass[0]):
                            at[0] = at[0] + 1
                            if PROBS[0, at[0]] >= threshold[0]:
                                mine[0] = mine[0] + PROBS[0, at[0]]
                                chosen[0] = INDICES[0, at[0]]
                        OUT[0] = chosen[0]

    return sample.without_attr("global_symbol")


def add_argsort_probs(bb: relax.BlockBuilder, vocabulary: int) -> None:
    """argsort_probs(probs [1, V]) -> (probs, 0..V-1): unsorted on purpose, see above."""
    probs = relax.Var("probs", relax.TensorType((1, vocabulary), "float32"))
    with bb.function("argsort_probs", [probs]):
        with bb.dataflow():
            indices = bb.emit_te(
                lambda p: te.compute((1, vocabulary), lambda _, i: tirx.Cast("int32", i), name="indices"),
                probs,
                primfunc_name_hint="indices",
            )
            values = bb.emit_te(
                lambda p: te.compute((1, vocabulary), lambda b, i: p[b, i], name="values"), probs, primfunc_name_hint="values"
            )
            result = bb.emit_output(relax.Tuple([values, indices]))
        bb.emit_func_output(result)


def add_sample_with_top_p(bb: relax.BlockBuilder, vocabulary: int) -> None:
    """sample_with_top_p(probs, indices [1, V], uniform, sample index, top_p [1]) -> token [1]."""
    shapes = {
        "probs": ((1, vocabulary), "float32"),
        "indices": ((1, vocabulary), "int32"),
        "uniform": ((1,), "float32"),
        "sample_index": ((1,), "int32"),
        "top_p": ((1,), "float32"),
    }
    arguments = [relax.Var(name, relax.TensorType(*shape)) for name, shape in shapes.items()]
    with bb.function("sample_with_top_p", arguments):
        with bb.dataflow():
            kernel = bb.add_func(top_p_kernel(vocabulary), "sample_kernel")
            result = bb.emit_output(relax.call_tir(kernel, arguments, out_ty=relax.TensorType((1,), "int32")))
        bb.emit_func_output(result)
