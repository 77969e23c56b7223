"""The GGUF file holds the numbers of the published files, in llama.cpp's order."""

import json

import numpy as np
import pytest

from workshop import settings
from workshop.gguf_file import gguf, linear_blocks, permuted, q4_1, vocabulary, write
from workshop.merge import FUSED, NORMS, read_base, unpermute
from workshop.packing import narrow_half
from workshop.publish import shards
from workshop.quantize import dequantize, quantize_model
from workshop.reference import read_published
from workshop.settings import WorkshopError
from workshop.shape import WORKORDER_135M as SHAPE
from workshop.shape import Shape

TINY = Shape(hidden=192, layers=2, heads=6, kv_heads=2, head_size=32, mlp=64, vocabulary=16)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A made-up model in the form that is published, and its GGUF file."""
    rng = np.random.default_rng(0)
    trained = {"embedding": rng.standard_normal((TINY.vocabulary, TINY.hidden), np.float32)}
    trained["norm.weight"] = rng.random(TINY.hidden, np.float32)
    for i in range(TINY.layers):
        trained |= {f"layers.{i}.{name}.weight": rng.random(TINY.hidden, np.float32) for name in NORMS.values()}
        for kind, (inputs, outputs) in TINY.linears().items():
            trained[f"layers.{i}.{kind}"] = rng.standard_normal((outputs, inputs), np.float32) * 0.1
    stored = quantize_model(trained, [[5, 6, 7, 8], [9, 10]], TINY)
    folder = tmp_path_factory.mktemp("tiny")
    cut = shards([(name, list(value.shape), str(value.dtype)) for name, value in stored.items()], stored)
    for description, content in cut:
        (folder / description["dataPath"]).write_bytes(content)
    markers = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    tokenizer = {
        "model": {"vocab": {"a": 3, "b": 4, "ab": 5}, "merges": [["a", "b"]]},
        "added_tokens": [{"id": i, "content": text, "special": True} for i, text in enumerate(markers)],
    }
    contents = {"tensor-cache": {"records": [d for d, _ in cut]}, "manifest": {"promptVersion": "7"}, "tokenizer": tokenizer}
    for name, content in contents.items():
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    write(folder, folder / "tiny.gguf", TINY)
    return folder


def test_every_number_is_in_the_file(tiny):
    got, expected = read_base(tiny / "tiny.gguf"), dequantize(read_published(tiny), TINY)
    heads = {"attn_q": TINY.heads, "attn_k": TINY.kv_heads}
    back = {"embedding": got.pop("token_embd.weight"), "norm.weight": got.pop("output_norm.weight")}
    for i in range(TINY.layers):
        take = lambda name: got.pop(f"blk.{i}.{name}.weight")  # noqa: E731, B023
        back |= {f"layers.{i}.{name}.weight": take(source) for source, name in NORMS.items()}
        for kind, parts in FUSED.items():
            rows = {part: take(part) for part in parts}
            rows = [unpermute(value, heads[part]) if part in heads else value for part, value in rows.items()]
            back[f"layers.{i}.{kind}"] = np.concatenate(rows)
    assert not got
    expected["embedding"] = expected["embedding"].astype(np.float16).astype(np.float32)
    assert {name for name, value in expected.items() if value.ndim} == set(back)
    for name, value in back.items():
        assert np.array_equal(value, expected[name]), name


def test_the_file_tells_what_llama_cpp_and_the_app_need(tiny):
    from gguf import GGUFReader

    fields = {name: field.contents() for name, field in GGUFReader(tiny / "tiny.gguf").fields.items()}
    expected = {
        "general.architecture": "llama",
        "general.name": "Work order 135M",
        "general.license": "Apache-2.0",
        "general.languages": ["en", "fr", "ar"],
        "fieldwright.prompt_version": "7",
        "llama.context_length": 2048,
        "llama.block_count": 2,
        "llama.attention.head_count": 6,
        "llama.attention.head_count_kv": 2,
        "llama.rope.dimension_count": 32,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "smollm",
        "tokenizer.ggml.merges": ["a b"],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_bos_token": False,
    }
    assert {name: fields.get(name) for name in expected} == expected
    assert len(fields["tokenizer.ggml.tokens"]) == len(fields["tokenizer.ggml.token_type"]) == TINY.vocabulary


def test_it_goes_where_it_is_told(tiny, monkeypatch, tmp_path):
    monkeypatch.setattr(settings, "PUBLISHED", tiny)
    monkeypatch.setattr("workshop.gguf_file.WORKORDER_135M", TINY)
    out = tmp_path / "new" / "model.gguf"
    assert gguf(out) == out
    assert out.read_bytes() == (tiny / "tiny.gguf").read_bytes()
    assert [path.name for path in out.parent.iterdir()] == ["model.gguf"]
    with pytest.raises(WorkshopError):
        gguf(tmp_path)


def test_llama_cpp_answers_the_self_test(tmp_path):
    from tokenizers import Tokenizer

    xllamacpp = pytest.importorskip("xllamacpp", reason="requirements-serve.txt is not installed")
    if not (settings.PUBLISHED / "manifest.json").is_file():
        pytest.skip("no model is published")
    test = json.loads((settings.PUBLISHED / "manifest.json").read_text(encoding="utf-8"))["selfTest"]
    params = xllamacpp.CommonParams()
    params.model.path = str(gguf(tmp_path / "model.gguf"))
    params.n_ctx, params.n_parallel, params.port, params.verbosity = settings.CONTEXT_TOKENS, 1, 0, 0
    server = xllamacpp.Server(params)
    messages = [{"role": "system", "content": test["system"]}, {"role": "user", "content": test["note"]}]
    asked = {"max_tokens": len(test["tokens"]), "temperature": 0, "logprobs": True, "top_logprobs": 1}
    prompt = settings.prompt(test["note"], test["system"])
    tokenizer = Tokenizer.from_file(str(settings.PUBLISHED / "tokenizer.json"))
    prompt_tokens = len(tokenizer.encode(prompt, add_special_tokens=False).ids)
    for reply in (
        server.handle_completions({**asked, "prompt": prompt, "n_probs": 1}),
        server.handle_chat_completions({**asked, "messages": messages}),
    ):
        answer = reply["choices"][0]["logprobs"]["content"]
        assert [token["id"] for token in answer] == test["tokens"]
        assert abs(answer[0]["logprob"] - test["firstLogprob"]) <= test["tolerance"]
        assert reply["usage"]["prompt_tokens"] == prompt_tokens


def test_permuting_is_what_merge_takes_back():
    rows = np.arange(4 * 64 * 3).reshape(4 * 64, 3)
    assert np.array_equal(unpermute(permuted(rows, 4), 4), rows)


def test_blocks_read_as_q4_1():
    from gguf import GGMLQuantizationType
    from gguf.quants import dequantize as read

    codes = np.random.default_rng(1).integers(0, 16, (3, 64))
    scales, minima = narrow_half(np.full((3, 2), 0.25)), narrow_half(np.array([[-1.0, 2.0]] * 3))
    values = read(q4_1(codes, scales, minima), GGMLQuantizationType.Q4_1)
    assert np.array_equal(values, codes * 0.25 + np.repeat([[-1.0, 2.0]] * 3, 32, axis=1))


def test_the_published_maps_are_kept_exactly():
    from gguf import GGMLQuantizationType
    from gguf.quants import dequantize as read

    if not (settings.PUBLISHED / "tensor-cache.json").is_file():
        pytest.skip("no model is published")
    stored = read_published(settings.PUBLISHED)
    blocks, expected = linear_blocks(stored, SHAPE), dequantize(stored, SHAPE)
    cut = lambda name: read(blocks[f"blk.3.{name}.weight"], GGMLQuantizationType.Q4_1)  # noqa: E731
    qkv = [unpermute(cut("attn_q"), SHAPE.heads), unpermute(cut("attn_k"), SHAPE.kv_heads), cut("attn_v")]
    assert np.array_equal(np.concatenate(qkv), expected["layers.3.qkv"])
    assert np.array_equal(np.concatenate([cut("ffn_gate"), cut("ffn_up")]), expected["layers.3.gate_up"])


def test_joints_are_text_and_gaps_are_filled():
    added = [{"id": 0, "content": "<end>", "special": True}, {"id": 3, "content": '"}]}', "special": False}]
    tokenizer = {"model": {"vocab": {"a": 1, "b": 2}, "merges": [["a", "b"]]}, "added_tokens": added}
    tokens, types, merges = vocabulary(tokenizer, 5)
    assert (tokens, types, merges) == (["<end>", "a", "b", '"}]}', "[unused4]"], [3, 1, 1, 4, 5], ["a b"])
