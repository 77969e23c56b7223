"""Attention kernels with the signatures TVM's paged KV cache calls: ragged and paged prefill, decode, and the merge.

A thread owns one query row of one head and walks over the keys with a running softmax: no shared memory, no barriers.
The wheel's tiled kernels use barriers inside their loops, which made a software GPU ten times slower. One sequence at a
time (the engine's batch size is 1); queries and keys arrive rotated already, so the rotary arguments are ignored.
All logarithms here are base 2, as the cache expects.
"""

import math

from tvm.script import tirx as T

LOG2_E = math.log2(math.e)
LOWEST = -5e4
ROWS = 4  # query rows of a workgroup, which has a thread for each of them and each query head of one KV head

# slots of the `state` array a thread keeps: running maximum, running sum, score, new maximum, rescale factor
STATE = 5


def _running_softmax(head_size: int, read):
    """Macros for one thread: start a row, take in one key and value, finish.

    `read(buffer, which, place, slot, head, i)` gives element i of a key (which = 0) or value (which = 1).
    """

    @T.macro
    def start(q: T.Buffer, out: T.Buffer, state: T.Buffer, Q: T.Buffer, row: T.int32, head: T.int32, scale: T.float32):
        for i in T.serial(head_size):
            q[i] = Q[row, head, i] * (scale * T.float32(LOG2_E))
            out[i] = T.float32(0)
        state[0] = T.float32(LOWEST)
        state[1] = T.float32(0)

    @T.macro
    def take(q: T.Buffer, out: T.Buffer, state: T.Buffer, K: T.Buffer, V: T.Buffer, place: T.int32, slot: T.int32, head: T.int32):
        state[2] = T.float32(0)
        for i in T.serial(head_size // 8):
            for k in T.unroll(8):
                state[2] = state[2] + q[i * 8 + k] * read(K, 0, place, slot, head, i * 8 + k)
        state[3] = T.max(state[0], state[2])
        state[4] = T.exp2(state[0] - state[3])
        state[2] = T.exp2(state[2] - state[3])
        state[0] = state[3]
        state[1] = state[1] * state[4] + state[2]
        for i in T.serial(head_size // 8):
            for k in T.unroll(8):
                out[i * 8 + k] = out[i * 8 + k] * state[4] + state[2] * read(V, 1, place, slot, head, i * 8 + k)

    @T.macro
    def finish(out: T.Buffer, state: T.Buffer, OUT: T.Buffer, LSE: T.Buffer, row: T.int32, head: T.int32):
        state[1] = T.max(state[1], T.float32(1e-30))
        for i in T.serial(head_size):
            OUT[row, head, i] = out[i] / state[1]
        LSE[row, head] = state[0] + T.log2(state[1])

    return start, take, finish


def _from_pages(pages, which, place, slot, head, i):
    return pages[place, which, head, slot, i]


def _from_rows(rows, _which, place, _slot, head, i):
    return rows[place, head, i]


def decode_kernel(heads: int, kv_heads: int, head_size: int, page_size):
    """One new query row against the pages of the cache; the query heads of a KV head share a workgroup."""
    group = heads // kv_heads
    start, take, finish = _running_softmax(head_size, _from_pages)

    @T.prim_func(s_tir=True)
    def batch_decode_paged_kv(
        q_: T.handle,
        pages_: T.handle,
        page_indptr_: T.handle,
        page_values_: T.handle,
        length_info_: T.handle,
        k_rope_offset_: T.handle,
        q_rope_position_: T.handle,
        out_: T.handle,
        lse_: T.handle,
        rotary_mode: T.int32,
        rope_scale: T.float32,
        rope_theta: T.float32,
        sm_scale: T.float32,
    ):
        T.func_attr({"tirx.is_scheduled": True, "global_symbol": "batch_decode_paged_kv"})
        B = T.int32()
        nnz = T.int32()
        page_count = T.int32()
        pages_offset = T.int64()
        indptr_offset = T.int32()
        values_offset = T.int32()
        k_rope_elem = T.int32()
        q_rope_elem = T.int32()
        length_offset = T.int32()
        Q = T.match_buffer(q_, (B, heads, head_size), "float32")
        PAGES = T.match_buffer(pages_, (page_count, 2, kv_heads, page_size, head_size), "float32", elem_offset=pages_offset)
        INDPTR = T.match_buffer(page_indptr_, (B + 1,), "int32", elem_offset=indptr_offset)
        VALUES = T.match_buffer(page_values_, (nnz,), "int32", elem_offset=values_offset)
        LENGTH = T.match_buffer(length_info_, (B,), "int32", elem_offset=length_offset)
        K_ROPE = T.match_buffer(k_rope_offset_, (B,), "int32", elem_offset=k_rope_elem)
        Q_ROPE = T.match_buffer(q_rope_position_, (B,), "int32", elem_offset=q_rope_elem)
        OUT = T.match_buffer(out_, (B, heads, head_size), "float32")
        LSE = T.match_buffer(lse_, (B, heads), "float32")
        q = T.sblock_alloc_buffer((head_size,), "float32", scope="local")
        out = T.sblock_alloc_buffer((head_size,), "float32", scope="local")
        state = T.sblock_alloc_buffer((STATE,), "float32", scope="local")
        count = T.sblock_alloc_buffer((2,), "int32", scope="local")
        for b in T.thread_binding(B, thread="blockIdx.x"):
            for h in T.thread_binding(kv_heads, thread="blockIdx.y"):
                for t in T.thread_binding(group, thread="threadIdx.x"):
                    with T.sblock("decode"):
                        T.reads()
                        T.writes()
                        start(q, out, state, Q, b, h * group + t, sm_scale)
                        # all pages but the last are full
                        count[0] = T.if_then_else(
                            INDPTR[b + 1] > INDPTR[b], (INDPTR[b + 1] - INDPTR[b] - 1) * page_size + LENGTH[b], 0
                        )
                        for j in T.serial(count[0]):
                            count[1] = VALUES[INDPTR[b] + j // page_size]
                            take(q, out, state, PAGES, PAGES, count[1], j % page_size, h)
                        finish(out, state, OUT, LSE, b, h * group + t)

    return batch_decode_paged_kv


def ragged_kernel(heads: int, kv_heads: int, head_size: int):
    """Query rows of a prefill chunk against the keys of the same chunk."""
    group = heads // kv_heads
    start, take, finish = _running_softmax(head_size, _from_rows)

    @T.prim_func(s_tir=True)
    def batch_prefill_ragged_kv(
        q_: T.handle,
        q_indptr_: T.handle,
        k_: T.handle,
        v_: T.handle,
        kv_indptr_: T.handle,
        q_rope_position_: T.handle,
        k_rope_offset_: T.handle,
        out_: T.handle,
        lse_: T.handle,
        causal: T.int32,
        rotary_mode: T.int32,
        rope_scale: T.float32,
        rope_theta: T.float32,
        sm_scale: T.float32,
    ):
        T.func_attr({"tirx.is_scheduled": True, "global_symbol": "batch_prefill_ragged_kv"})
        B = T.int32()
        R = T.int32()
        N = T.int32()
        q_indptr_elem = T.int32()
        kv_indptr_elem = T.int32()
        q_rope_elem = T.int32()
        k_rope_elem = T.int32()
        Q = T.match_buffer(q_, (R, heads, head_size), "float32")
        Q_INDPTR = T.match_buffer(q_indptr_, (B + 1,), "int32", elem_offset=q_indptr_elem)
        K = T.match_buffer(k_, (N, kv_heads, head_size), "float32")
        V = T.match_buffer(v_, (N, kv_heads, head_size), "float32")
        KV_INDPTR = T.match_buffer(kv_indptr_, (B + 1,), "int32", elem_offset=kv_indptr_elem)
        Q_ROPE = T.match_buffer(q_rope_position_, (R,), "int32", elem_offset=q_rope_elem)
        K_ROPE = T.match_buffer(k_rope_offset_, (B,), "int32", elem_offset=k_rope_elem)
        OUT = T.match_buffer(out_, (R, heads, head_size), "float32")
        LSE = T.match_buffer(lse_, (R, heads), "float32")
        q = T.sblock_alloc_buffer((head_size,), "float32", scope="local")
        out = T.sblock_alloc_buffer((head_size,), "float32", scope="local")
        state = T.sblock_alloc_buffer((STATE,), "float32", scope="local")
        number = T.sblock_alloc_buffer((3,), "int32", scope="local")
        for bx in T.thread_binding((R + ROWS - 1) // ROWS, thread="blockIdx.x"):
            for h in T.thread_binding(kv_heads, thread="blockIdx.y"):
                for t in T.thread_binding(ROWS * group, thread="threadIdx.x"):
                    with T.sblock("ragged"):
                        T.reads()
                        T.writes()
                        number[0] = T.min(bx * ROWS + t // group, R - 1)
                        number[1] = T.if_then_else(
                            causal > 0, KV_INDPTR[1] - KV_INDPTR[0] - Q_INDPTR[1] + number[0] + 1, KV_INDPTR[1] - KV_INDPTR[0]
                        )
                        if bx * ROWS + t // group >= R:
                            number[1] = 0
                        start(q, out, state, Q, number[0], h * group + t % group, sm_scale)
                        number[2] = KV_INDPTR[0]
                        for j in T.serial(number[1]):
                            take(q, out, state, K, V, number[2] + j, 0, h)
                        if bx * ROWS + t // group < R:
                            finish(out, state, OUT, LSE, number[0], h * group + t % group)

    return batch_prefill_ragged_kv


def paged_kernel(heads: int, kv_heads: int, head_size: int, page_size):
    """Query rows of a prefill chunk against the pages of earlier chunks."""
    group = heads // kv_heads
    start, take, finish = _running_softmax(head_size, _from_pages)

    @T.prim_func(s_tir=True)
    def batch_prefill_paged_kv(
        q_: T.handle,
        q_indptr_: T.handle,
        pages_: T.handle,
        page_indptr_: T.handle,
        page_values_: T.handle,
        length_info_: T.handle,
        k_rope_offset_: T.handle,
        q_rope_position_: T.handle,
        out_: T.handle,
        lse_: T.handle,
        causal: T.int32,
        rotary_mode: T.int32,
        rope_scale: T.float32,
        rope_theta: T.float32,
        sm_scale: T.float32,
    ):
        T.func_attr({"tirx.is_scheduled": True, "global_symbol": "batch_prefill_paged_kv"})
        B = T.int32()
        R = T.int32()
        nnz = T.int32()
        page_count = T.int32()
        pages_offset = T.int64()
        q_indptr_elem = T.int32()
        indptr_offset = T.int32()
        values_offset = T.int32()
        k_rope_elem = T.int32()
        q_rope_elem = T.int32()
        length_offset = T.int32()
        Q = T.match_buffer(q_, (R, heads, head_size), "float32")
        Q_INDPTR = T.match_buffer(q_indptr_, (B + 1,), "int32", elem_offset=q_indptr_elem)
        PAGES = T.match_buffer(pages_, (page_count, 2, kv_heads, page_size, head_size), "float32", elem_offset=pages_offset)
        INDPTR = T.match_buffer(page_indptr_, (B + 1,), "int32", elem_offset=indptr_offset)
        VALUES = T.match_buffer(page_values_, (nnz,), "int32", elem_offset=values_offset)
        LENGTH = T.match_buffer(length_info_, (B,), "int32", elem_offset=length_offset)
        K_ROPE = T.match_buffer(k_rope_offset_, (B,), "int32", elem_offset=k_rope_elem)
        Q_ROPE = T.match_buffer(q_rope_position_, (R,), "int32", elem_offset=q_rope_elem)
        OUT = T.match_buffer(out_, (R, heads, head_size), "float32")
        LSE = T.match_buffer(lse_, (R, heads), "float32")
        q = T.sblock_alloc_buffer((head_size,), "float32", scope="local")
        out = T.sblock_alloc_buffer((head_size,), "float32", scope="local")
        state = T.sblock_alloc_buffer((STATE,), "float32", scope="local")
        number = T.sblock_alloc_buffer((3,), "int32", scope="local")
        for bx in T.thread_binding((R + ROWS - 1) // ROWS, thread="blockIdx.x"):
            for h in T.thread_binding(kv_heads, thread="blockIdx.y"):
                for t in T.thread_binding(ROWS * group, thread="threadIdx.x"):
                    with T.sblock("paged"):
                        T.reads()
                        T.writes()
                        number[0] = T.min(bx * ROWS + t // group, R - 1)
                        number[2] = T.if_then_else(INDPTR[1] > INDPTR[0], (INDPTR[1] - INDPTR[0] - 1) * page_size + LENGTH[0], 0)
                        number[1] = T.if_then_else(causal > 0, number[2] - Q_INDPTR[1] + number[0] + 1, number[2])
                        if bx * ROWS + t // group >= R:
                            number[1] = 0
                        start(q, out, state, Q, number[0], h * group + t % group, sm_scale)
                        for j in T.serial(number[1]):
                            number[2] = VALUES[INDPTR[0] + j // page_size]
                            take(q, out, state, PAGES, PAGES, number[2], j % page_size, h)
                        if bx * ROWS + t // group < R:
                            finish(out, state, OUT, LSE, number[0], h * group + t % group)

    return batch_prefill_paged_kv


def merge_kernel(heads: int, head_size: int):
    """Merges two partial attentions in place: (V, S) takes in (VO, SO), S being base-2 log-sum-exps.

    Our own because TVM's `_merge_state_inplace` lets several threads of a row read S while one of them overwrites it.
    Where the threads run in lock-step that stays hidden; elsewhere every prefill chunk after the first gets slightly
    wrong logits, without any error. Here one thread owns a whole (row, head).
    """

    @T.prim_func(s_tir=True)
    def merge_state_inplace(v: T.handle, s: T.handle, v_other: T.handle, s_other: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "global_symbol": "tir_attention_merge_state"})
        N = T.int32()
        V = T.match_buffer(v, (N, heads, head_size), "float32")
        S = T.match_buffer(s, (N, heads), "float32")
        VO = T.match_buffer(v_other, (N, heads, head_size), "float32")
        SO = T.match_buffer(s_other, (N, heads), "float32")
        part = T.sblock_alloc_buffer((3,), "float32", scope="local")
        for b in T.thread_binding(N, thread="blockIdx.x"):
            for t in T.thread_binding(heads, thread="threadIdx.x"):
                with T.sblock("merge"):
                    T.reads()
                    T.writes()
                    part[0] = T.max(S[b, t], SO[b, t])
                    part[1] = T.exp2(S[b, t] - part[0])
                    part[2] = T.exp2(SO[b, t] - part[0])
                    S[b, t] = part[0] + T.log2(part[1] + part[2])
                    part[0] = T.float32(1) / (part[1] + part[2])
                    for i in T.serial(head_size):
                        V[b, t, i] = (V[b, t, i] * part[1] + VO[b, t, i] * part[2]) * part[0]

    return merge_state_inplace
