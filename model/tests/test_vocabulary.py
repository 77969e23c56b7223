import json

from tokenizers import Tokenizer

from training.vocabulary import build, join, learn_merges

BYTES = ["a", "b", "c", "d", "Ø", "ª", "§", "Ġ"]


def small() -> str:
    vocabulary = {token: i for i, token in enumerate(["<|s|>", *BYTES, "ab", "abc", "cd"])}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    model = {"type": "BPE", "vocab": vocabulary, "merges": ["a b", "ab c", "c d"]}
    return json.dumps({"version": "1.0", "added_tokens": [], "pre_tokenizer": byte_level, "decoder": byte_level, "model": model})


def test_the_most_frequent_pair_is_learned_first_and_builds_on_others():
    words = {("a", "b", "c"): 5, ("b", "c"): 2, ("d", "c"): 1}
    assert learn_merges(dict(words), set("abcd"), 10, 1) == [("b", "c"), ("a", "bc"), ("d", "c")]
    assert learn_merges(dict(words), set("abcd"), 10, 3) == [("b", "c"), ("a", "bc")]


def test_pairs_are_joined_from_left_to_right():
    assert join(["a", "a", "a"], ("a", "a")) == ["aa", "a"]


def test_what_is_not_used_is_dropped_and_what_is_new_knows_where_it_comes_from():
    vocabulary = build(small(), ["abc"], ["dadada"], [], always=9, added=1, least=1, multiple=1)
    tokens = json.loads(vocabulary.tokenizer_json)["model"]["vocab"]
    assert "cd" not in tokens and {"ab", "abc"} <= set(tokens)
    fresh = [token for token, i in tokens.items() if len(vocabulary.origins[i]) > 1]
    assert len(fresh) == 1 and vocabulary.origins[tokens[fresh[0]]] == [4, 1] or vocabulary.origins[tokens[fresh[0]]] == [1, 4]


def test_texts_come_back_whole():
    tokenizer = Tokenizer.from_str(build(small(), ["abc"], ["dadada"], [], always=9, added=2, least=1, multiple=1).tokenizer_json)
    assert tokenizer.decode(tokenizer.encode("dadabcd").ids) == "dadabcd"


def test_a_joint_is_one_token_wherever_it_stands_and_the_longest_wins():
    vocabulary = build(small(), ["abc"], [], ["ab", "bcd", "bcda"], always=9, added=0, least=1, multiple=1)
    tokenizer = Tokenizer.from_str(vocabulary.tokenizer_json)
    assert tokenizer.encode("dbcdac").tokens == ["d", "bcda", "c"]
    assert tokenizer.decode(tokenizer.encode("dbcdac").ids) == "dbcdac"
    fresh = tokenizer.token_to_id("bcda")
    assert vocabulary.origins[fresh] == Tokenizer.from_str(small()).encode("bcda").ids
    assert len(vocabulary.origins) == tokenizer.get_vocab_size()
