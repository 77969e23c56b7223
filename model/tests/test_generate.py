import pytest

torch = pytest.importorskip("torch", reason="PyTorch is only needed for training")

from training.generate import bias_of  # noqa: E402


class Tokens:
    texts = ["location", '","location":"', '"location":', '","cause":"']

    def get_vocab_size(self):
        return len(self.texts)

    def id_to_token(self, i):
        return self.texts[i]


def test_the_tokens_that_open_a_key_are_favoured():
    assert bias_of(Tokens(), {"location": 0.5, "cause": -1.0}).tolist() == [0, 0.5, 0.5, -1.0]
    assert bias_of(Tokens(), {}).tolist() == [0] * 4
