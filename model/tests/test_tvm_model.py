"""The network as TVM sees it, on a tiny shape."""

import numpy as np
import pytest

from workshop.quantize import quantize_model
from workshop.shape import Shape

tvm = pytest.importorskip("tvm", reason="the apache-tvm package is not installed")

TINY = Shape(hidden=384, layers=1, heads=6, kv_heads=3, head_size=64, mlp=192, vocabulary=256)
FUNCTIONS = [
    *("_metadata", "embed", "prefill", "decode", "create_tir_paged_kv_cache", "softmax_with_temperature"),
    *("apply_bitmask_inplace", "apply_penalty_inplace", "apply_logit_bias_inplace", "sample_with_top_p", "argsort_probs"),
]


@pytest.fixture(scope="module")
def module_and_parameters():
    from workshop.compile import program

    target = tvm.target.Target({"kind": "webgpu", "max_num_threads": 256}, host={"kind": "llvm"})
    return program(TINY, target)


def test_every_function_web_llm_looks_up_is_there(module_and_parameters):
    module, _ = module_and_parameters
    names = {variable.name_hint for variable in module.get_global_vars()}
    assert names >= set(FUNCTIONS)


def test_quantize_stores_what_the_library_expects(module_and_parameters):
    _, parameters = module_and_parameters
    rng = np.random.default_rng(0)
    merged = {"embedding": rng.standard_normal((TINY.vocabulary, TINY.hidden), np.float32), "norm.weight": np.ones(TINY.hidden, np.float32)}
    merged |= {f"layers.0.{name}.weight": np.ones(TINY.hidden, np.float32) for name in ("norm_attention", "norm_mlp")}
    for name, (inputs, outputs) in TINY.linears().items():
        merged[f"layers.0.{name}"] = rng.standard_normal((outputs, inputs), np.float32)
    stored = quantize_model(merged, [rng.integers(0, 256, 400).tolist()], TINY)
    expected = {name: (tuple(shape), dtype) for name, shape, dtype in parameters}
    assert {name: (value.shape, str(value.dtype)) for name, value in stored.items()} == expected
