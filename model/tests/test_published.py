"""The files in public/models agree with their manifest, with each other and with the limits."""

import json

import numpy as np
import pytest

from workshop import settings
from workshop.inputs import sha256
from workshop.publish import MANIFEST, memory_bytes, shards
from workshop.settings import WorkshopError
from workshop.shape import WORKORDER_135M

FOLDER = settings.PUBLISHED


@pytest.fixture(scope="module")
def manifest():
    path = FOLDER / MANIFEST
    if not path.is_file():
        pytest.skip("no model is published")
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_file_is_listed_with_its_size_and_hash(manifest):
    listed = {file["path"]: (file["bytes"], file["sha256"]) for file in manifest["files"]}
    present = {path.name: (path.stat().st_size, sha256(path)) for path in FOLDER.iterdir() if path.name != MANIFEST}
    assert listed == present


def test_sizes_are_within_the_limits(manifest):
    sizes = [file["bytes"] for file in manifest["files"]]
    assert sum(sizes) <= settings.MAX_TOTAL_BYTES
    assert max(sizes) <= settings.MAX_FILE_BYTES
    assert all(file["bytes"] <= settings.SHARD_BYTES for file in manifest["files"] if file["type"] == "weights")


def test_the_manifest_names_this_model(manifest):
    assert (manifest["id"], manifest["version"]) == (settings.MODEL_ID, settings.VERSION)
    assert {file["type"] for file in manifest["files"]} == {"weights", "library", "tokenizer", "config"}
    assert manifest["engine"] == {"kind": "web-llm", "version": settings.WEB_LLM_VERSION}
    weight_bytes = sum(file["bytes"] for file in manifest["files"] if file["type"] == "weights")
    assert manifest["memoryBytes"] == memory_bytes(weight_bytes, WORKORDER_135M)


def test_records_fill_their_shards_without_gaps(manifest):
    cache = json.loads((FOLDER / "tensor-cache.json").read_text(encoding="utf-8"))
    for shard in cache["records"]:
        offset = 0
        for record in shard["records"]:
            size = int(np.prod(record["shape"])) * np.dtype(record["dtype"]).itemsize
            assert (record["byteOffset"], record["nbytes"]) == (offset, size)
            offset += size
        assert offset == shard["nbytes"] == (FOLDER / shard["dataPath"]).stat().st_size
    assert len([r for shard in cache["records"] for r in shard["records"]]) == cache["metadata"]["ParamSize"]


def test_the_chat_template_is_the_training_prompt(manifest):
    template = json.loads((FOLDER / "mlc-chat-config.json").read_text(encoding="utf-8"))["conv_template"]
    text = template["system_template"].replace("{system_message}", template["system_message"])
    text += template["roles"]["user"] + template["role_content_sep"] + "the note" + template["seps"][0]
    text += template["roles"]["assistant"] + template["role_empty_sep"]
    assert text == settings.prompt("the note")


def test_the_reference_belongs_to_these_weights(manifest):
    reference = json.loads(settings.REFERENCE.read_text(encoding="utf-8"))
    assert reference["weightsSha256"] == {f["path"]: f["sha256"] for f in manifest["files"] if f["type"] == "weights"}
    tokens = {prompt["id"]: prompt["promptTokens"] for prompt in reference["prompts"]}
    assert settings.PREFILL_CHUNK_TOKENS + 98 <= tokens["two-chunks-en"] <= 700
    for prompt in reference["prompts"]:
        logprobs = [candidate["logprob"] for candidate in prompt["top5"]]
        assert len(logprobs) == 5 and logprobs == sorted(logprobs, reverse=True) and logprobs[-1] > -25


def test_the_self_test_says_what_its_tokens_say(manifest):
    tokenizers = pytest.importorskip("tokenizers", reason="the tokenizers package is not installed")
    test = manifest["selfTest"]
    tokenizer = tokenizers.Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    assert len(test["tokens"]) == 6
    assert tokenizer.decode(test["tokens"]) == test["text"]
    assert test["firstLogprob"] <= 0


def test_shards_keep_the_library_s_order_and_limit(monkeypatch):
    monkeypatch.setattr(settings, "SHARD_BYTES", 40)
    stored = {name: np.arange(size, dtype=np.uint32) for name, size in (("a", 4), ("b", 5), ("c", 3))}
    parameters = [("b", [5], "uint32"), ("a", [4], "uint32"), ("c", [3], "uint32")]
    cut = shards(parameters, stored)
    assert [[record["name"] for record in description["records"]] for description, _ in cut] == [["b", "a"], ["c"]]
    assert cut[0][1] == stored["b"].tobytes() + stored["a"].tobytes()


@pytest.mark.parametrize("parameters", [[("a", [4], "uint32")], [("a", [4], "float32"), ("b", [5], "uint32")]])
def test_weights_the_library_does_not_expect_are_refused(parameters):
    stored = {"a": np.zeros(4, np.uint32), "b": np.zeros(5, np.uint32)}
    with pytest.raises(WorkshopError):
        shards(parameters, stored)
