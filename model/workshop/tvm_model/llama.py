"""The network in TVM's relax frontend: a Llama-shaped decoder with quantized linear maps and a tied, quantized table."""

from tvm import te
from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor, op
from tvm.relax.frontend.nn.llm.kv_cache import PagedKVCache

from ..shape import Shape
from .embedding import QuantizedTable
from .linear import QuantizedLinear
from .norm import Norm


class Layer(nn.Module):
    """Attention and MLP, each behind a norm and around a residual."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.norm_attention = Norm(shape.hidden, shape.norm_epsilon)
        self.norm_mlp = Norm(shape.hidden, shape.norm_epsilon)
        for name, (inputs, outputs) in shape.linears().items():
            setattr(self, name, QuantizedLinear(inputs, outputs))

    def forward(self, x: Tensor, cache: PagedKVCache, index: int) -> Tensor:
        """x [1, tokens, hidden] -> the same shape; the cache rotates, stores and attends."""
        shape, tokens = self.shape, x.shape[1]
        qkv = self.qkv(self.norm_attention(x))
        qkv = op.reshape(qkv, (1, tokens, shape.heads + 2 * shape.kv_heads, shape.head_size))
        attended = cache.attention_with_fused_qkv(index, qkv, shape.heads, sm_scale=shape.head_size**-0.5)
        x = x + self.out(op.reshape(attended, (1, tokens, shape.heads * shape.head_size)))
        gate, up = op.split(self.gate_up(self.norm_mlp(x)), 2, axis=-1)
        return x + self.down(op.silu(gate) * up)


class Llama(nn.Module):
    """The functions web-llm looks up by name, as methods."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = QuantizedTable(shape.vocabulary, shape.hidden)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.norm = Norm(shape.hidden, shape.norm_epsilon)

    def _layers(self, x: Tensor, cache: PagedKVCache) -> Tensor:
        for index, layer in enumerate(self.layers):
            x = layer(x, cache, index)
        return x

    def embed(self, input_ids: Tensor) -> Tensor:
        """Token ids [tokens] -> [tokens, hidden]."""
        return self.embedding(input_ids)

    def prefill(self, input_embed: Tensor, paged_kv_cache: PagedKVCache):
        """A chunk of the prompt [1, tokens, hidden] -> logits of its last token [1, 1, vocabulary]."""
        x = self._layers(input_embed, paged_kv_cache)

        def last_row(states):
            return te.compute((1, 1, states.shape[2]), lambda b, _, k: states[b, states.shape[1] - 1, k], name="last_row")

        return self.embedding.logits(self.norm(op.tensor_expr_op(last_row, "last_row", [x]))), paged_kv_cache

    def decode(self, input_embed: Tensor, paged_kv_cache: PagedKVCache):
        """One token [1, 1, hidden] -> logits [1, 1, vocabulary]."""
        return self.embedding.logits(self.norm(self._layers(input_embed, paged_kv_cache))), paged_kv_cache

    def softmax_with_temperature(self, logits: Tensor, temperature: Tensor) -> Tensor:
        """Probabilities of logits [1, 1, vocabulary] at a temperature [1]."""
        return op.softmax(logits / op.reshape(temperature, (1, 1, 1)), axis=-1)

    def specification(self) -> nn.spec.ModuleSpec:
        """Argument shapes of the exported functions; weights come as one packed argument."""
        shape = self.shape
        cache = nn.spec.Object(object_type=PagedKVCache)
        weights = {"param_mode": "packed", "effect_mode": "none"}
        chunk = nn.spec.Tensor([1, "seq_len", shape.hidden], "float32")
        single = nn.spec.Tensor([1, 1, shape.hidden], "float32")
        functions = {
            "embed": {"input_ids": nn.spec.Tensor(["seq_len"], "int32"), "$": weights},
            "prefill": {"input_embed": chunk, "paged_kv_cache": cache, "$": weights},
            "decode": {"input_embed": single, "paged_kv_cache": cache, "$": weights},
            "softmax_with_temperature": {
                "logits": nn.spec.Tensor([1, 1, shape.vocabulary], "float32"),
                "temperature": nn.spec.Tensor([1], "float32"),
                "$": {"param_mode": "none", "effect_mode": "none"},
            },
        }
        return nn.spec.ModuleSpec.from_raw(functions, self)
