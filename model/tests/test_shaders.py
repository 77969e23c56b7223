"""The shaders inside the published library: what every GPU we want to run on must accept."""

import re

import pytest

from workshop import settings


@pytest.fixture(scope="module")
def shaders():
    path = settings.PUBLISHED / "model.wasm"
    if not path.is_file():
        pytest.skip("no model is published")
    text = path.read_bytes().decode("latin-1")
    # a shader is a stretch of printable text around its entry point
    return [part for part in re.findall(r"[\n\t -~]{200,}", text) if "@compute" in part]


def named(shaders, *names):
    """The compute functions whose name begins with one of the names."""
    functions = [body for text in shaders for body in re.split(r"(?=@compute)", text)[1:]]
    found = [body for body in functions if re.search(rf"fn ({'|'.join(names)})", body)]
    assert found
    return found


def test_there_are_shaders(shaders):
    assert sum(text.count("@compute") for text in shaders) > 20


def test_none_needs_half_floats_in_the_shader(shaders):
    for text in shaders:
        assert "enable f16" not in text
        assert not re.search(r"\bf16\b", text)


def test_workgroups_have_at_most_256_threads(shaders):
    for text in shaders:
        for size in re.findall(r"@workgroup_size\((\d+), (\d+), (\d+)\)", text):
            assert int(size[0]) * int(size[1]) * int(size[2]) <= 256


def test_the_products_use_no_rounded_constants(shaders):
    for body in named(shaders, "matmul", "head"):
        for literal in re.findall(r"\d\.\d+e[+-]\d+(?=f)", body):
            assert float(literal) == int(float(literal)), f"{literal} is a rounded constant"


def test_the_norm_waits_for_its_threads_once(shaders):
    for body in named(shaders, "norm"):
        assert body.count("workgroupBarrier()") == 1


def test_the_merge_kernel_is_ours(shaders):
    (body,) = named(shaders, "tir_attention_merge_state")
    assert "workgroupBarrier" not in body
    assert "@workgroup_size(9, 1, 1)" in body
