"""The shape of the network: plain numbers that the NumPy steps and the TVM model share."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """A Llama-shaped decoder with grouped-query attention and a tied embedding table."""

    hidden: int = 576
    layers: int = 30
    heads: int = 9
    kv_heads: int = 3
    head_size: int = 64
    mlp: int = 1536
    vocabulary: int = 19200
    rope_base: float = 100000.0
    norm_epsilon: float = 1e-5

    @property
    def qkv(self) -> int:
        """Rows of the fused query, key and value projection."""
        return (self.heads + 2 * self.kv_heads) * self.head_size

    def numbers(self) -> int:
        """How many weights the network has."""
        matrices = sum(inputs * outputs for inputs, outputs in self.linears().values())
        return self.vocabulary * self.hidden + self.layers * (matrices + 2 * self.hidden) + self.hidden

    def linears(self) -> dict[str, tuple[int, int]]:
        """(inputs, outputs) of each quantized linear map of a layer, in the order it is applied."""
        return {
            "qkv": (self.hidden, self.qkv),
            "out": (self.heads * self.head_size, self.hidden),
            "gate_up": (self.hidden, 2 * self.mlp),
            "down": (self.mlp, self.hidden),
        }


WORKORDER_135M = Shape()

END_OF_TURN = 2
PAD = 2
BEGIN_OF_TURN = 1
END_OF_TEXT = 0
