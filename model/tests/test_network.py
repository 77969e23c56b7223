import numpy as np
import pytest

torch = pytest.importorskip("torch")

from training.generate import Cached  # noqa: E402
from training.network import Network, round_matrix, round_table  # noqa: E402
from workshop import quantize  # noqa: E402
from workshop.forward import final_states  # noqa: E402
from workshop.packing import widen_half  # noqa: E402
from workshop.shape import Shape  # noqa: E402

SMALL = Shape(hidden=192, layers=2, heads=3, kv_heads=1, head_size=64, mlp=256, vocabulary=64)


def weights() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(1)
    result = {"embedding": chance.normal(size=(SMALL.vocabulary, SMALL.hidden)), "norm.weight": np.ones(SMALL.hidden)}
    for i in range(SMALL.layers):
        for kind, (inputs, outputs) in SMALL.linears().items():
            result[f"layers.{i}.{kind}"] = chance.normal(size=(outputs, inputs)) / inputs**0.5
        result |= {f"layers.{i}.norm_{part}.weight": chance.uniform(0.5, 1.5, SMALL.hidden) for part in ("attention", "mlp")}
    return {name: np.ascontiguousarray(value, np.float32) for name, value in result.items()}


TOKENS = [[3, 9, 27, 50, 1, 4], [8, 8, 60]]


@pytest.mark.parametrize("rank", [0, 4])
def test_computes_what_the_numpy_pass_computes(rank):
    network = Network(weights(), SMALL, rank, torch.float32)
    for tokens in TOKENS:
        expected = final_states(weights(), [tokens], SMALL)
        assert np.abs(network.states(torch.tensor([tokens]))[0].detach().numpy() - expected).max() < 1e-4


def test_reads_a_batch_of_unequal_notes_piece_by_piece_as_it_reads_each_whole():
    network = Network(weights(), SMALL, 0, torch.float32)
    padding = torch.tensor([0, 3])
    cached = Cached(network, padding, 8)
    rows = torch.tensor([TOKENS[0], [0, 0, 0] + TOKENS[1]])
    with torch.no_grad():
        cached.read(rows[:, :4])
        states = cached.read(rows[:, 4:])
    for row, tokens in enumerate(TOKENS):
        assert np.abs(states[row].numpy() - final_states(weights(), [tokens], SMALL)[-1]).max() < 1e-4


def test_the_loss_is_that_of_the_answer_alone():
    network = Network(weights(), SMALL, 0, torch.float32)
    tokens = torch.tensor([TOKENS[0]])
    answer = torch.tensor([[False, False, False, False, True, True]])
    logits = network.states(tokens)[0] @ network.embedding.T
    expected = -sum(torch.log_softmax(logits[i], -1)[tokens[0, i + 1]] for i in (3, 4))
    assert network.loss(tokens, answer).item() == pytest.approx(expected.item(), rel=1e-5)


def test_rounds_as_the_quantizer_stores():
    w = weights()
    rounded = round_matrix(torch.from_numpy(w["layers.0.qkv"])).numpy()
    codes, scales, minima = quantize.quantize_matrix(rounded, None)
    stored = quantize.linear_values(codes, widen_half(scales), widen_half(minima))
    assert np.abs(stored - rounded).max() < 1e-3 * np.abs(rounded).max()
    found = quantize.on_grid(rounded)
    assert found is not None and np.array_equal(found[0], codes)
    assert quantize.on_grid(w["layers.0.qkv"]) is None
    table = round_table(torch.from_numpy(w["embedding"])).numpy()
    assert np.abs(quantize.table_values(*quantize.quantize_table(table)) - table).max() < 1e-3 * np.abs(table).max()


def test_what_is_trained_rounded_is_given_rounded():
    network = Network(weights(), SMALL, 0, torch.float32)
    network.train_rounded()
    loss = network.loss(torch.tensor([TOKENS[0]]), torch.ones(1, 6, dtype=torch.bool))
    loss.backward()
    assert network.layers[0].qkv.weight.grad.abs().sum() > 0 and network.embedding.grad.abs().sum() > 0
    states = network.states(torch.tensor([TOKENS[0]]))[0].detach().numpy()
    assert np.abs(final_states(network.merged(), [TOKENS[0]], SMALL) - states).max() < 1e-4
