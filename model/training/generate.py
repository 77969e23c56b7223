"""Greedy answers to many notes at once, under each note's grammar: `python -m training.generate --help`.

The quick way to measure a model without a browser. Grammars and prompts come from the app itself (`npm run replay --
grammars`), and `npm run replay -- finish` makes work orders of the answers with the app's own code.
"""

import argparse
import json
import time
from pathlib import Path

import torch
from safetensors.numpy import load_file
from torch import Tensor
from torch.nn import functional

from workshop import settings
from workshop.shape import WORKORDER_135M

from .network import Network, compute_type, norm, rotate

END_OF_TURN = 2


class Cached:
    """The network with keys and values of what it has read, for a batch of notes padded on the left."""

    def __init__(self, network: Network, padding: Tensor, room: int):
        self.network, self.padding = network, padding
        s = network.shape
        size = (s.layers, 2, len(padding), s.kv_heads, room, s.head_size)
        self.cache = torch.zeros(size, dtype=network.dtype, device=padding.device)
        self.length = 0
        frequencies = s.rope_base ** (-torch.arange(0, s.head_size, 2, device=padding.device) / s.head_size)
        self.angles = torch.arange(room, device=padding.device)[:, None] * frequencies

    def read(self, tokens: Tensor) -> Tensor:
        """Final states [batch, hidden] of the last of tokens [batch, more]."""
        n, s = self.network, self.network.shape
        batch, count = tokens.shape
        first, last = self.length, self.length + count
        self.length = last
        places = torch.arange(first, last, device=tokens.device)
        # a note's own first token has position 0, whatever stands before it
        own = (places[None, :] - self.padding[:, None]).clamp(min=0)
        cosine, sine = (f(self.angles[own]).to(n.dtype)[:, None] for f in (torch.cos, torch.sin))
        keys = torch.arange(last, device=tokens.device)
        seen = (keys[None, None, :] <= places[None, :, None]) & (keys[None, None, :] >= self.padding[:, None, None])
        seen = (seen | (keys[None, None, :] == places[None, :, None]))[:, None]
        x = functional.embedding(tokens, n.embedding).to(n.dtype)
        for i, layer in enumerate(n.layers):
            parts = layer.qkv(norm(x, layer.norm_attention, s.norm_epsilon)).view(batch, count, -1, s.head_size).transpose(1, 2)
            q, k, v = parts.split([s.heads, s.kv_heads, s.kv_heads], dim=1)
            self.cache[i, 0, :, :, first:last], self.cache[i, 1, :, :, first:last] = rotate(k, cosine, sine), v
            group = s.heads // s.kv_heads
            k, v = (self.cache[i, side, :, :, :last].repeat_interleave(group, dim=1) for side in (0, 1))
            attended = functional.scaled_dot_product_attention(rotate(q, cosine, sine), k, v, attn_mask=seen)
            x = x + layer.out(attended.transpose(1, 2).reshape(batch, count, -1))
            gate, up = layer.gate_up(norm(x, layer.norm_mlp, s.norm_epsilon)).chunk(2, dim=-1)
            x = x + layer.down(functional.silu(gate) * up)
        return norm(x[:, -1], n.norm, s.norm_epsilon)


def bias_of(tokenizer, key_bias: dict[str, float]) -> Tensor:
    """What is added to each token's logit [vocabulary], as src/engine/web-llm/key-bias.ts does: tokens that open a key."""
    texts = [tokenizer.id_to_token(i) for i in range(tokenizer.get_vocab_size())]
    return torch.tensor([sum(bias for key, bias in key_bias.items() if f'"{key}":' in text) for text in texts], dtype=torch.float32)


def answers(
    network: Network, tokenizer, compiler, prompts: list[str], grammars: list[str | None], bias: Tensor, most: int
) -> list[tuple[list[int], list[float]]]:
    """Token ids of each prompt's answer, the end of turn left out, and their natural-log probabilities among the allowed.

    The bias [vocabulary] is for choosing alone: probabilities are without it.
    """
    import xgrammar

    encoded = [tokenizer.encode(prompt, add_special_tokens=False).ids for prompt in prompts]
    longest = max(map(len, encoded))
    device = network.embedding.device
    padding = torch.tensor([longest - len(ids) for ids in encoded], device=device)
    tokens = torch.tensor([[0] * (longest - len(ids)) + ids for ids in encoded], device=device)
    matchers = [xgrammar.GrammarMatcher(compiler.compile_grammar(grammar)) if grammar else None for grammar in grammars]
    mask = xgrammar.allocate_token_bitmask(len(prompts), tokenizer.get_vocab_size())
    said: list[tuple[list[int], list[float]]] = [([], []) for _ in prompts]
    ended = [False] * len(prompts)
    cached = Cached(network, padding, longest + most)
    with torch.no_grad():
        for _ in range(most):
            logits = functional.linear(cached.read(tokens), network.embedding.to(network.dtype)).float().cpu()
            for row, matcher in enumerate(matchers):
                if matcher and not ended[row]:
                    matcher.fill_next_token_bitmask(mask, row)
                else:
                    mask[row] = -1
            xgrammar.apply_token_bitmask_inplace(logits, mask)
            best = (logits + bias).argmax(dim=-1)
            chances = (logits.gather(1, best[:, None])[:, 0] - logits.logsumexp(dim=-1)).tolist()
            for row, token in enumerate(best.tolist()):
                if ended[row]:
                    continue
                if token == END_OF_TURN:
                    ended[row] = True
                    continue
                said[row][0].append(token)
                said[row][1].append(chances[row])
                if (matcher := matchers[row]) and not matcher.accept_token(token):
                    raise ValueError(f"the grammar refuses token {token}")
            if all(ended):
                break
            tokens = best[:, None].to(device)
    return said


def main() -> None:
    """Answers the lines {id, prompt, grammar} of a file and writes {id, chunks: [[text, logprob], ...]}."""
    import xgrammar
    from tokenizers import Tokenizer

    parser = argparse.ArgumentParser(prog="training.generate", description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="safetensors, the workshop's names")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--free", action="store_true", help="without the grammars")
    parser.add_argument("--unbiased", action="store_true", help="without the bias for keys")
    parser.add_argument("--batch", type=int, default=20)
    parser.add_argument("--most", type=int, default=480, help="tokens of an answer")
    o = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(o.tokenizer))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network = Network(load_file(o.weights), WORKORDER_135M, 0, compute_type(device)).to(device)
    for parameter in network.parameters():
        parameter.requires_grad = False
        if parameter.ndim == 2:
            parameter.data = parameter.data.to(network.dtype)
    vocabulary = [tokenizer.id_to_token(i) for i in range(tokenizer.get_vocab_size())]
    info = xgrammar.TokenizerInfo(vocabulary, vocab_type=xgrammar.VocabType.BYTE_LEVEL, stop_token_ids=[END_OF_TURN])
    compiler = xgrammar.GrammarCompiler(info, cache_enabled=False)
    bias = bias_of(tokenizer, {} if o.unbiased or o.free else settings.KEY_BIAS)
    lines = [json.loads(line) for line in o.data.read_text(encoding="utf-8").splitlines() if line]
    lines.sort(key=lambda line: len(line["prompt"]))
    begun = time.monotonic()
    with o.out.open("w", encoding="utf-8") as out:
        for start in range(0, len(lines), o.batch):
            part = lines[start : start + o.batch]
            grammars = [None if o.free else line["grammar"] for line in part]
            prompts = [line["prompt"] for line in part]
            for line, (ids, chances) in zip(part, answers(network, tokenizer, compiler, prompts, grammars, bias, o.most)):
                # bytes of a character may be spread over tokens: each token's text is what it adds to the whole
                chunks, before = [], ""
                for count, chance in enumerate(chances, 1):
                    whole = tokenizer.decode(ids[:count]).rstrip("\ufffd")
                    chunks.append([whole[len(before) :], round(chance, 5)])
                    before = whole
                out.write(json.dumps({"id": line["id"], "chunks": chunks}, ensure_ascii=False) + "\n")
            print(f"{min(start + o.batch, len(lines))}/{len(lines)}  {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main()
