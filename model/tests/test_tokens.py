"""The published tokenizer splits the prompt as the model was trained on it."""

import pytest

from workshop import settings
from workshop.tokens import answer, examples

tokenizers = pytest.importorskip("tokenizers", reason="the tokenizers package is not installed")


@pytest.fixture(scope="module")
def tokenizer():
    path = settings.PUBLISHED / "tokenizer.json"
    if not path.is_file():
        pytest.skip("no model is published")
    return tokenizers.Tokenizer.from_file(str(path))


def encode(tokenizer, text):
    return tokenizer.encode(text, add_special_tokens=False).ids


def test_the_prompt_has_these_tokens(tokenizer):
    texts = [tokenizer.id_to_token(i) for i in encode(tokenizer, settings.prompt("Pump P-12 leaks."))]
    assert texts[:3] == ["<|im_start|>", "system", "Ċ"] and texts[-3:] == ["ass", "istant", "Ċ"]
    assert texts[8:12] == ["<|im_end|>", "Ċ", "<|im_start|>", "user"]
    assert texts.count("<|im_start|>") == 3 and texts.count("<|im_end|>") == 2


def test_what_stands_between_values_is_one_token(tokenizer):
    texts = [tokenizer.id_to_token(i) for i in encode(tokenizer, answer([{"asset": "fan", "problem": "stuck"}]))]
    assert texts[0] == '{"orders":[{"asset":"' and '","problem":"' in texts and texts[-2:] == ['"}]}', "<|im_end|>"]


def test_chat_markers_are_single_tokens(tokenizer):
    assert encode(tokenizer, "<|im_start|>") == [1]
    assert encode(tokenizer, "<|im_end|>") == [2]
    assert encode(tokenizer, "a<|im_end|>b")[1] == 2


def test_digits_stand_alone(tokenizer):
    assert [tokenizer.decode([i]) for i in encode(tokenizer, "18412")] == ["1", "8", "4", "1", "2"]


@pytest.mark.parametrize("text", ["Élévateur n°4 : 10 A", "المضخة P-118 الضغط 4,5 بار", "line\n\ttab  two  spaces", "µ → ½ 🚜"])
def test_any_text_survives(tokenizer, text):
    assert tokenizer.decode(encode(tokenizer, text), skip_special_tokens=False) == text


def test_an_answer_has_no_white_space_and_ends_its_turn():
    text = answer([{"asset": "Chaudière", "safetyHazard": False}])
    assert text == '{"orders":[{"asset":"Chaudière","safetyHazard":false}]}<|im_end|>'


def test_examples_end_where_the_answer_ends(tokenizer):
    ((prompt, target),) = examples(tokenizer, [{"note": "ok", "orders": []}])
    assert prompt[0] == 1 and target[-1] == 2
    assert tokenizer.decode(target, skip_special_tokens=False) == '{"orders":[]}<|im_end|>'
