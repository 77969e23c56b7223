"""The network in PyTorch, for training: the arithmetic and the tensor names of `workshop/forward.py`.

Two ways to train. `full`: every matrix is a float32 parameter that is cast for each step. `lora`: the matrices stay as
they are, in the compute type, and each gets a trained low-rank addition B A; the embedding table, which is also the
head, is trained as a whole in both, since French and Arabic hardly exist in the base model's. Fully trained weights can
be rounded within each step, so that the model learns to live with the 4 bits it will be stored in.
"""

import math

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from workshop.packing import BITS, GROUP, TABLE_GROUP, TABLE_OFFSET
from workshop.shape import Shape

KINDS = ("qkv", "out", "gate_up", "down")


def through(exact: Tensor, rounded: Tensor) -> Tensor:
    """The rounded values, with the gradient going to the exact ones as if nothing had been rounded (straight-through estimator)."""
    return exact + (rounded - exact).detach()


def as_half(values: Tensor) -> Tensor:
    return values.half().float()


def round_matrix(weight: Tensor) -> Tensor:
    """The float32 matrix as `quantize` will store it: 4-bit codes between least and greatest of each 32 inputs."""
    grouped = weight.detach().view(len(weight), -1, GROUP)
    low, high = grouped.amin(dim=2, keepdim=True), grouped.amax(dim=2, keepdim=True)
    low = as_half(low)
    step = as_half((high - low) / (2**BITS - 1)).clamp(min=6.2e-5)
    codes = ((grouped - low) / step).round().clamp(0, 2**BITS - 1)
    return (codes * step + low).view_as(weight)


def round_table(table: Tensor) -> Tensor:
    """The float32 table as `quantize` will store it: 6-bit codes and a scale for each 96 inputs."""
    grouped = table.detach().view(len(table), -1, TABLE_GROUP)
    step = as_half(grouped.abs().amax(dim=2, keepdim=True) / (TABLE_OFFSET - 1)).clamp(min=6.2e-5)
    return ((grouped / step).round().clamp(-TABLE_OFFSET, TABLE_OFFSET - 1) * step).view_as(table)


class Linear(nn.Module):
    """A matrix [outputs, inputs] with an optional low-rank addition, computed in the type of its input."""

    def __init__(self, weight: Tensor, rank: int, dtype: torch.dtype):
        super().__init__()
        self.rank = rank
        self.is_rounded = False
        if rank == 0:
            self.weight = nn.Parameter(weight.float())
            return
        self.register_buffer("weight", weight.to(dtype))
        outputs, inputs = weight.shape
        self.a = nn.Parameter(torch.randn(rank, inputs) / math.sqrt(inputs))
        self.b = nn.Parameter(torch.zeros(outputs, rank))

    def forward(self, x: Tensor) -> Tensor:
        if self.is_rounded:
            return functional.linear(x, through(self.weight, round_matrix(self.weight)).to(x.dtype))
        y = functional.linear(x, self.weight.to(x.dtype))
        if self.rank == 0:
            return y
        return y + functional.linear(functional.linear(x, self.a.to(x.dtype)), self.b.to(x.dtype))

    def merged(self, exact: bool) -> Tensor:
        """The float32 matrix with the addition in it, rounded where it was trained so unless asked for exactly."""
        if self.is_rounded and not exact:
            return round_matrix(self.weight)
        return self.weight.detach().float() + (self.b @ self.a).detach() if self.rank else self.weight.detach()


class Layer(nn.Module):
    """One decoder layer: attention and gated MLP, each behind a root-mean-square norm."""

    def __init__(self, tensors: dict[str, Tensor], shape: Shape, rank: int, dtype: torch.dtype, dropout: float):
        super().__init__()
        self.shape, self.dropout = shape, dropout
        for kind in KINDS:
            setattr(self, kind, Linear(tensors[kind], rank, dtype))
        self.norm_attention = nn.Parameter(tensors["norm_attention.weight"].float())
        self.norm_mlp = nn.Parameter(tensors["norm_mlp.weight"].float())

    def attend(self, x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        batch, length, _ = x.shape
        s = self.shape
        parts = self.qkv(x).view(batch, length, s.heads + 2 * s.kv_heads, s.head_size).transpose(1, 2)
        q, k, v = parts.split([s.heads, s.kv_heads, s.kv_heads], dim=1)
        q, k = rotate(q, cosine, sine), rotate(k, cosine, sine)
        attended = (fused_attention if x.is_cuda else written_out_attention)(q, k, v)
        return self.out(attended.transpose(1, 2).reshape(batch, length, -1))

    def forward(self, x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        epsilon = self.shape.norm_epsilon
        x = x + self.dropped(self.attend(norm(x, self.norm_attention, epsilon), cosine, sine))
        gate, up = self.gate_up(norm(x, self.norm_mlp, epsilon)).chunk(2, dim=-1)
        return x + self.dropped(self.down(functional.silu(gate) * up))

    def dropped(self, added: Tensor) -> Tensor:
        """Only while training."""
        return functional.dropout(added, self.dropout, self.training) if self.dropout else added


def compute_type(device: torch.device) -> torch.dtype:
    """bfloat16 on a GPU and on processors that multiply it; on older ones that takes a hundred times as long as float32."""
    return torch.bfloat16 if device.type == "cuda" or torch.backends.cpu.get_cpu_capability() == "AVX512" else torch.float32


def written_out_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Causal attention of q [batch, heads, length, head_size] over fewer k and v: on a CPU and at the length of a note, a third faster than the fused one."""
    length, group = q.shape[2], q.shape[1] // k.shape[1]
    scores = q * q.shape[-1] ** -0.5 @ k.repeat_interleave(group, dim=1).transpose(-1, -2)
    ahead = torch.full((length, length), -math.inf, dtype=q.dtype, device=q.device).triu(1)
    return (scores + ahead).softmax(dim=-1) @ v.repeat_interleave(group, dim=1)


def fused_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """The same in one kernel."""
    return functional.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)


def norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    """x [..., hidden] scaled to unit root mean square, times the weight."""
    return functional.rms_norm(x, (x.shape[-1],), weight.to(x.dtype), epsilon)


def rotate(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary embedding of x [batch, heads, length, head_size], pairing the two halves of a head."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat([first * cosine - second * sine, second * cosine + first * sine], dim=-1)


class Network(nn.Module):
    """The decoder. `rank` 0 trains every matrix; `vocabulary` is that of the embedding table given."""

    def __init__(self, weights: dict[str, np.ndarray], shape: Shape, rank: int, dtype: torch.dtype, dropout: float = 0.0):
        super().__init__()
        tensors = {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in weights.items()}
        self.shape, self.dtype = shape, dtype
        self.embedding = nn.Parameter(tensors["embedding"].float())
        self.norm = nn.Parameter(tensors["norm.weight"].float())
        inside = lambda i: {
            n.removeprefix(f"layers.{i}."): t for n, t in tensors.items() if n.startswith(f"layers.{i}.")
        }  # noqa: E731
        self.layers = nn.ModuleList(Layer(inside(i), shape, rank, dtype, dropout) for i in range(shape.layers))
        self.is_rounded = False

    def train_rounded(self) -> None:
        """From now on every product sees the weights as they will be stored. Only for matrices trained in full."""
        self.is_rounded = True
        for layer in self.layers:
            for kind in KINDS:
                getattr(layer, kind).is_rounded = True

    def table(self) -> Tensor:
        """The embedding table as the network sees it."""
        return through(self.embedding, round_table(self.embedding)) if self.is_rounded else self.embedding

    def states(self, tokens: Tensor) -> Tensor:
        """Normalised final states [batch, length, hidden] of tokens [batch, length]; what stands right of a token does not reach it."""
        length = tokens.shape[1]
        frequencies = self.shape.rope_base ** (
            -torch.arange(0, self.shape.head_size, 2, device=tokens.device) / self.shape.head_size
        )
        angles = torch.arange(length, device=tokens.device)[:, None] * frequencies
        cosine, sine = angles.cos().to(self.dtype), angles.sin().to(self.dtype)
        x = functional.embedding(tokens, self.table()).to(self.dtype)
        for layer in self.layers:
            x = layer(x, cosine, sine)
        return norm(x, self.norm, self.shape.norm_epsilon)

    def loss(self, tokens: Tensor, is_answer: Tensor) -> Tensor:
        """Sum of the cross-entropy (nats) of the answer tokens.

        `tokens` and `is_answer` are [batch, length]; `is_answer` stays on the CPU, so that a GPU need not be waited for to count them.
        """
        places = is_answer[:, 1:].flatten().nonzero().flatten().to(tokens.device)
        states = self.states(tokens[:, :-1]).flatten(0, 1)[places]
        logits = functional.linear(states, self.table().to(self.dtype))
        return functional.cross_entropy(logits.float(), tokens[:, 1:].flatten()[places], reduction="sum")

    def merged(self, exact: bool = False) -> dict[str, np.ndarray]:
        """All tensors in float32 under the workshop's names, low-rank additions merged.

        Where they were trained rounded they come rounded; `exact` gives what lies behind, to see what rounding costs.
        """
        table = round_table(self.embedding) if self.is_rounded and not exact else self.embedding
        result = {"embedding": table, "norm.weight": self.norm}
        for i, layer in enumerate(self.layers):
            result |= {f"layers.{i}.norm_attention.weight": layer.norm_attention, f"layers.{i}.norm_mlp.weight": layer.norm_mlp}
            result |= {f"layers.{i}.{kind}": getattr(layer, kind).merged(exact) for kind in KINDS}
        return {name: np.ascontiguousarray(value.detach().float().cpu().numpy()) for name, value in result.items()}
