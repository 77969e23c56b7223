import random

from tokenizers import Tokenizer, models, pre_tokenizers

from training import examples
from workshop import settings
from workshop.tokens import answer

ORDERS = [{"workType": "other", "safetyHazard": False, "priority": "low", "title": "x"}]


def characters() -> Tokenizer:
    """A tokenizer of single characters, the end of a turn being one token."""
    alphabet = sorted(set(settings.prompt("leaks, fan 7") + answer(ORDERS)))
    tokenizer = Tokenizer(models.BPE({c: i for i, c in enumerate(alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    tokenizer.add_special_tokens(["<|im_end|>"])
    return tokenizer


def test_an_example_is_prompt_and_answer_with_one_end():
    tokenizer = characters()
    ids, prompt = examples.encode(tokenizer, ("leaks", ORDERS))
    texts = [tokenizer.id_to_token(i) for i in ids]
    assert "".join(texts[prompt:]) == answer(ORDERS)
    assert texts[prompt:].count("<|im_end|>") == 1 and texts[-1] == "<|im_end|>"


def test_batches_hold_every_example_once_and_mark_the_answers():
    tokenizer = characters()
    pairs = [("fan" + " 7" * n, ORDERS if n % 2 else []) for n in range(9)]
    found = examples.batches(tokenizer, pairs, 600, random.Random(1))
    assert sum(len(batch.tokens) for batch in found) == len(pairs) and len(found) > 1
    for batch in found:
        for tokens, is_answer in zip(batch.tokens, batch.is_answer):
            text = "".join(tokenizer.id_to_token(i) for i in tokens[is_answer])
            assert text in (answer(ORDERS), answer([]))
