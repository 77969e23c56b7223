"""Step `compile`: the network and its kernels -> one WebAssembly library for web-llm.

TVM turns the model into WGSL shaders and a small virtual-machine program, LLVM turns its host code into WebAssembly
objects, and emscripten links those with the runtime objects.
"""

import json
from pathlib import Path

from . import settings
from .inputs import Stamp, fingerprint
from .runtime import build_runtime, emcc, runtime_fingerprint
from .shape import WORKORDER_135M, Shape

# web-llm only compares this label; the layout of the weights is our own (see README)
QUANTIZATION_LABEL = "q4f32_1"

LINK_FLAGS = ["-O3", "--no-entry"]
LINK_SETTINGS = {
    "WASM_BIGINT": 1,
    # TVMFFIWasmSafeCall and TVMFFIWasmFunctionDeleter come from the page; everything else must link
    "ERROR_ON_UNDEFINED_SYMBOLS": 0,
    "STANDALONE_WASM": 1,
    "ALLOW_MEMORY_GROWTH": 1,
    "TOTAL_MEMORY": "160MB",
}


def metadata(parameters: list[tuple[str, list[int], str]]) -> dict:
    """What web-llm reads from the library before it loads weights."""
    described = [{"name": n, "shape": s, "dtype": d, "preprocs": [], "pipeline_stages": [0]} for n, s, d in parameters]
    return {
        "model_type": "llama",
        "quantization": QUANTIZATION_LABEL,
        "context_window_size": settings.CONTEXT_TOKENS,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": settings.PREFILL_CHUNK_TOKENS,
        "tensor_parallel_shards": 1,
        "pipeline_parallel_stages": 1,
        "kv_state_kind": "kv_cache",
        "max_batch_size": 1,
        "params": described,
    }


def program(shape: Shape, target):
    """The whole program as one TVM module, and the names, shapes and types of its weights."""
    import tvm
    from tvm import relax

    from .tvm_model import kv_cache, sampling
    from .tvm_model.llama import Llama

    with target:
        model = Llama(shape)
        module, named = model.export_tvm(spec=model.specification())[:2]
    parameters = [(name, [int(size) for size in p.shape], str(p.dtype)) for name, p in named]
    for kernel in (sampling.logit_bias_kernel, sampling.penalty_kernel, sampling.bitmask_kernel):
        function = kernel(shape.vocabulary)
        module[function.attrs["global_symbol"]] = function
    builder = relax.BlockBuilder(module)
    sampling.add_argsort_probs(builder, shape.vocabulary)
    sampling.add_sample_with_top_p(builder, shape.vocabulary)
    kv_cache.add_create_kv_cache(builder, shape, target)
    with builder.function("_metadata", []):
        builder.emit_func_output(tvm.ir.StringImm(json.dumps(metadata(parameters))))
    module = builder.finalize()
    bounds = {"seq_len": settings.PREFILL_CHUNK_TOKENS, "total_seq_len": settings.CONTEXT_TOKENS}
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            # with bounds on the symbolic sizes the memory of a step is planned once, for the largest chunk
            function = function.with_attr("tir_var_upper_bound", bounds)
            module[name] = function.with_attr("relax.memory_plan_dynamic_func_output", True)
    return module, parameters


def _pipeline(target):
    """The passes between the model and machine code."""
    import tvm
    from tvm import relax, tirx
    from tvm.s_tir import dlight

    schedules = dlight.ApplyDefaultSchedule(dlight.gpu.Reduction(), dlight.gpu.GeneralReduction(), dlight.gpu.Fallback())
    passes = [
        tirx.transform.BindTarget(target),
        relax.backend.DispatchSampling(),
        relax.backend.DispatchSortScan(),
        relax.transform.LegalizeOps(),
        relax.transform.AnnotateTIROpPattern(),
        relax.transform.FoldConstant(),
        relax.transform.FuseOps(),
        relax.transform.FuseTIR(),
        relax.transform.DeadCodeElimination(),
        schedules,
        tirx.transform.ForceNarrowIndexToInt32(),
        relax.transform.RewriteDataflowReshape(),
        relax.transform.ToNonDataflow(),
        relax.transform.RemovePurityChecking(),
        relax.transform.CallTIRRewrite(),
        relax.transform.StaticPlanBlockMemory(),
        relax.transform.LowerAllocTensor(),
        relax.transform.KillAfterLastUse(),
        relax.transform.LowerRuntimeBuiltin(),
        relax.transform.ComputePrimValue(),
        relax.transform.VMShapeLower(),
        relax.transform.AttachGlobalSymbol(),
    ]

    @tvm.transform.module_pass(opt_level=0)
    def pipeline(module, _context):
        with target:
            return tvm.transform.Sequential(passes)(module)

    return pipeline


def build_library(shape: Shape, target_file: Path, runtime_objects: list[Path]) -> list[tuple[str, list[int], str]]:
    """Compiles and links the library; returns the weights it expects as (name, shape, type), in order."""
    import tvm
    from tvm import relax
    from tvm.tirx.op import register_intrin_lowering

    # fma() is emulated lane by lane where the GPU has none (software GPUs): leave a * b + c as it is
    register_intrin_lowering("tirx.fma", target="webgpu", f=lambda call: None, level=99)
    host = {"kind": "llvm", "mtriple": "wasm32-unknown-unknown-wasm"}
    target = tvm.target.Target({"kind": "webgpu", "max_num_threads": 256}, host=host)
    module, parameters = program(shape, target)
    # a system library registers itself when the wasm starts; a prefix would hide it from web-llm
    executable = relax.build(module, target=target, relax_pipeline=_pipeline(target), system_lib=True)
    folder = target_file.parent
    folder.mkdir(parents=True, exist_ok=True)

    def link(output: str, objects: list[str], **_options) -> None:
        options = [f"-s{name}={value}" for name, value in LINK_SETTINGS.items()]
        inputs = [str(path) for path in [*runtime_objects, *objects]]
        emcc([*LINK_FLAGS, *options, "-o", output, *inputs], cwd=folder)

    link.object_format = "o"  # wasm objects: emscripten's LLVM cannot read the bitcode of TVM's
    executable.export_library(str(target_file), fcompile=link, workspace_dir=str(folder))
    return parameters


def compile_library() -> Path:
    """Builds build/library/model.wasm unless it is up to date, and beside it the list of weights the library expects."""
    here = Path(__file__).parent
    sources = [
        *sorted((here / "tvm_model").glob("*.py")),
        *(here / f"{name}.py" for name in ("compile", "packing", "shape", "settings")),
    ]
    stamp = Stamp(settings.WASM, fingerprint(sources, runtime_fingerprint()))
    if stamp.is_current() and settings.PARAMETERS.is_file():
        print("compile: up to date")
        return settings.WASM
    objects = build_runtime()
    print("compile: building the library", flush=True)
    parameters = build_library(WORKORDER_135M, settings.WASM, objects)
    settings.PARAMETERS.write_text(json.dumps(parameters))
    stamp.write()
    print(f"compile: {settings.WASM.stat().st_size:,} bytes")
    return settings.WASM
