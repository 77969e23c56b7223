"""Root mean square norm: a kernel with one barrier, and its module."""

import functools

from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor, op
from tvm.script import tirx as T

THREADS = 16  # of a workgroup, which has one row


@functools.cache
def norm_kernel(hidden: int, epsilon: float):
    """out[0, s, k] = x[0, s, k] / sqrt(mean over k of x[0, s, k]^2 + epsilon) * weight[k].

    Every thread sums its share of the row, and then the shares of all. The generic schedule has 64 threads that halve the
    number of sums between barriers, and a software GPU switches between them at each.
    """

    @T.prim_func(s_tir=True)
    def norm(x: T.handle, weight: T.handle, out: T.handle):
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        S = T.int64()
        X = T.match_buffer(x, (T.int64(1), S, T.int64(hidden)), "float32")
        WEIGHT = T.match_buffer(weight, (T.int64(hidden),), "float32")
        OUT = T.match_buffer(out, (T.int64(1), S, T.int64(hidden)), "float32")
        state = T.sblock_alloc_buffer((2,), "float32", scope="local")
        shares = T.sblock_alloc_buffer((THREADS,), "float32", scope="shared")
        for row in T.thread_binding(S, thread="blockIdx.x"):
            for tx in T.thread_binding(T.int64(THREADS), thread="threadIdx.x"):
                with T.sblock("norm"):
                    T.reads()
                    T.writes()
                    state[0] = T.float32(0)
                    for i in T.serial(T.int64(hidden // THREADS)):
                        state[1] = X[0, row, i * T.int64(THREADS) + tx]
                        state[0] = state[0] + state[1] * state[1]
                    shares[tx] = state[0]
                    T.tvm_storage_sync("shared")
                    state[0] = T.float32(0)
                    for k in T.unroll(THREADS):
                        state[0] = state[0] + shares[k]
                    state[0] = T.rsqrt(state[0] / T.float32(hidden) + T.float32(epsilon))
                    for i in T.serial(T.int64(hidden // THREADS)):
                        OUT[0, row, i * T.int64(THREADS) + tx] = (
                            X[0, row, i * T.int64(THREADS) + tx] * state[0] * WEIGHT[i * T.int64(THREADS) + tx]
                        )

    return norm.without_attr("global_symbol")


class Norm(nn.Module):
    """x scaled to a root mean square of one, then by a weight for each input."""

    def __init__(self, hidden: int, epsilon: float):
        super().__init__()
        if hidden % THREADS:
            raise ValueError(f"a row of {hidden} does not divide among {THREADS} threads")
        self.hidden, self.epsilon = hidden, epsilon
        self.weight = nn.Parameter((hidden,), "float32")

    def forward(self, x: Tensor) -> Tensor:
        """x [1, tokens, hidden] -> the same shape."""
        result = Tensor.placeholder(x.shape, "float32")
        return op.tensor_ir_op(norm_kernel(self.hidden, self.epsilon), "norm", [x, self.weight], result)
