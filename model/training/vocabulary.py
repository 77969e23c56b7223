"""The model's own vocabulary: the base model's, trimmed to what the notes need, with words of ours added.

The base model cuts English well, French into scraps and Arabic into single bytes, and spends three tokens on each key of
an answer. Tokens that no text of ours can use are dropped; the merges of byte-pair encoding (Sennrich et al. 2016) are
learned on from where the base model's end, on French, Arabic and the codes; and what stands between two values of an
answer (`","cause":"`) is one token, whole. Shorter texts train and run faster, and the embedding table, a fifth of the
model, shrinks with it.
"""

import collections
import heapq
import json
from collections.abc import Iterable
from dataclasses import dataclass

SPECIAL_TOKENS = 17
BYTES = 256


@dataclass(frozen=True)
class Vocabulary:
    """A tokenizer (Hugging Face JSON) and, for each of its tokens, the base model's tokens it stands for."""

    tokenizer_json: str
    origins: list[list[int]]


def pair_of(merge: str | list[str]) -> tuple[str, str]:
    """The two sides of a merge, in either notation of tokenizer.json."""
    left, right = merge.split(" ") if isinstance(merge, str) else merge
    return left, right


def closure(tokens: Iterable[str], merges: dict[str, tuple[str, str]]) -> set[str]:
    """The tokens and everything they are merged from."""
    kept: set[str] = set()
    waiting = list(tokens)
    while waiting:
        token = waiting.pop()
        if token in kept:
            continue
        kept.add(token)
        waiting.extend(merges.get(token, ()))
    return kept


def learn_merges(words: dict[tuple[str, ...], int], known: set[str], count: int, least: int) -> list[tuple[str, str]]:
    """Up to `count` further merges of words (pieces -> how often), the most frequent pair first, none seen less than `least` times."""
    pieces = [list(word) for word in words]
    weights = list(words.values())
    pairs: collections.Counter[tuple[str, str]] = collections.Counter()
    places: dict[tuple[str, str], set[int]] = collections.defaultdict(set)
    for number, word in enumerate(pieces):
        for pair in zip(word, word[1:]):
            pairs[pair] += weights[number]
            places[pair].add(number)
    heap = [(-n, pair) for pair, n in pairs.items()]
    heapq.heapify(heap)
    learned: list[tuple[str, str]] = []
    while heap and len(learned) < count:
        negative, pair = heapq.heappop(heap)
        if pairs[pair] != -negative:
            if pairs[pair] > 0:
                heapq.heappush(heap, (-pairs[pair], pair))
            continue
        if -negative < least:
            break
        learned.append(pair)
        known.add("".join(pair))
        for number in places.pop(pair):
            word, weight = pieces[number], weights[number]
            for before in zip(word, word[1:]):
                pairs[before] -= weight
            pieces[number] = word = join(word, pair)
            for after in zip(word, word[1:]):
                pairs[after] += weight
                places[after].add(number)
                heapq.heappush(heap, (-pairs[after], after))
    return learned


def join(word: list[str], pair: tuple[str, str]) -> list[str]:
    """The word's pieces with each occurrence of the pair made one, from left to right."""
    joined: list[str] = []
    for piece in word:
        if joined and (joined[-1], piece) == pair:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def count_words(tokenizer, texts: Iterable[str]) -> dict[tuple[str, ...], int]:
    """Each word of the texts, as the tokenizer cuts it, and how often it stands there."""
    words: collections.Counter[str] = collections.Counter()
    for text in texts:
        words.update(piece for piece, _ in tokenizer.pre_tokenizer.pre_tokenize_str(text))
    cut = {}
    for word, times in words.items():
        pieces = tuple(token.value for token in tokenizer.model.tokenize(word))
        if len(pieces) > 1:
            cut[pieces] = times
    return cut


def build(
    base_json: str,
    keep: Iterable[str],
    learn: Iterable[str],
    joints: Iterable[str],
    always: int,
    added: int,
    least: int,
    multiple: int = 256,
) -> Vocabulary:
    """Trims and extends a tokenizer.

    `keep` are texts whose tokens stay, beside the `always` most frequent ones (the base model's first merges); `learn` are
    texts to learn up to `added` merges on, none seen less than `least` times; each of `joints` becomes one token wherever it
    stands. The size is a multiple of `multiple`, the width of a tile of the head's kernel.
    """
    from tokenizers import Tokenizer

    base = json.loads(base_json)
    vocabulary: dict[str, int] = base["model"]["vocab"]
    tokens = sorted(vocabulary, key=vocabulary.__getitem__)
    merges = [pair_of(merge) for merge in base["model"]["merges"]]
    tokenizer = Tokenizer.from_str(base_json)
    used = {token for text in keep for token in tokenizer.encode(text, add_special_tokens=False).tokens}
    kept = closure(used | set(tokens[:always]), {left + right: (left, right) for left, right in merges})
    kept_merges = [pair for pair in merges if set(pair) | {"".join(pair)} <= kept]
    learned = learn_merges(count_words(tokenizer, learn), set(kept), added, least)
    # a merge may lead to a token that was there before
    fresh = [pair for pair in learned if "".join(pair) not in kept]
    joints = [joint for joint in joints if joint not in kept]
    surplus = (len(kept) + len(fresh) + len(joints)) % multiple
    learned = learned[: learned.index(fresh[-surplus])] if surplus else learned
    order = [token for token in tokens if token in kept]
    origins = {token: [vocabulary[token]] for token in order}
    for left, right in learned:
        if left + right not in origins:
            order.append(left + right)
            origins[left + right] = origins[left] + origins[right]
    base["model"]["vocab"] = {token: number for number, token in enumerate(order)}
    # the tokenizer looks for added tokens, the longest first, before it cuts the rest into words
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": False}
    base["added_tokens"] += [{"id": len(order) + i, "content": joint, **plain} for i, joint in enumerate(joints)]
    origins |= {joint: tokenizer.encode(joint, add_special_tokens=False).ids for joint in joints}
    order += joints
    base["model"]["merges"] = [f"{left} {right}" for left, right in kept_merges + learned]
    return Vocabulary(json.dumps(base, ensure_ascii=False, separators=(",", ":")), [origins[token] for token in order])
