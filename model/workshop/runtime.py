"""The WebAssembly objects of the TVM runtime, compiled from the sources inside the installed TVM wheel.

The wheel carries the runtime's sources but leaves out a few headers and all of RPC; `shims/` stands in for those.
Nothing of TVM is copied into the repository: a tree of sources and shims is laid out under build/ and compiled there.
"""

import importlib.metadata
import importlib.util
import shutil
import subprocess
from pathlib import Path

from . import settings
from .inputs import Stamp, fingerprint
from .settings import WorkshopError

UNITS = ("wasm_runtime", "tvmjs_support", "webgpu_runtime")
COMPILE_FLAGS = ["-O3", "-std=c++17", "-Wno-ignored-attributes"]


def package_folder(name: str) -> Path:
    """Folder of an installed package, found without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise WorkshopError(f"The Python package '{name}' is missing: pip install -r requirements.txt")
    return Path(spec.origin).parent


def require_emcc() -> None:
    """Fails early, and readably, where emscripten is not installed."""
    if shutil.which("emcc") is None:
        raise WorkshopError("emcc is missing: install emscripten (Debian: apt-get install emscripten)")


def emcc(arguments: list[str], cwd: Path) -> None:
    """Runs emscripten's compiler in a folder and turns a failure into one readable error."""
    require_emcc()
    result = subprocess.run(["emcc", *arguments], cwd=cwd, capture_output=True, text=True)
    if result.returncode:
        raise WorkshopError(f"emcc failed ({result.returncode}):\n{result.stderr[-4000:]}")


def runtime_fingerprint() -> str:
    """Changes whenever the objects would: wheel versions, emscripten, flags, shims."""
    require_emcc()
    versions = [f"{package} {importlib.metadata.version(package)}" for package in ("apache-tvm", "apache-tvm-ffi")]
    compiler = subprocess.run(["emcc", "--version"], capture_output=True, text=True).stdout.partition("\n")[0]
    shims = sorted(path for path in settings.SHIMS.rglob("*") if path.is_file())
    names = [path.relative_to(settings.SHIMS).as_posix() for path in shims]
    return fingerprint(shims, *names, *versions, compiler, *COMPILE_FLAGS)


def _lay_out(tree: Path) -> None:
    """Copies the wheel's runtime sources and lays our shims over them."""
    shutil.rmtree(tree, ignore_errors=True)
    tvm, ffi = package_folder("tvm"), package_folder("tvm_ffi")
    for part in ("src", "include", "web/emcc"):
        shutil.copytree(tvm / part, tree / part)
    for part in ("src", "include", "3rdparty/dlpack/include"):
        shutil.copytree(ffi / part, tree / "3rdparty" / "tvm-ffi" / part)
    shutil.copytree(settings.SHIMS, tree, dirs_exist_ok=True)


def build_runtime() -> list[Path]:
    """Compiles the runtime objects (about two minutes) unless they are up to date; returns their paths."""
    objects = [settings.RUNTIME / f"{unit}.o" for unit in UNITS]
    stamps = [Stamp(path, runtime_fingerprint()) for path in objects]
    if all(stamp.is_current() for stamp in stamps):
        print("runtime: up to date")
        return objects
    tree = settings.RUNTIME / "tree"
    _lay_out(tree)
    ffi = "3rdparty/tvm-ffi"
    folders = [".", "include", f"{ffi}/include", f"{ffi}/3rdparty/dlpack/include", "3rdparty/compiler-rt"]
    includes = [f"-I{folder}" for folder in folders]
    for unit, target, stamp in zip(UNITS, objects, stamps, strict=True):
        print(f"runtime: compiling {unit}", flush=True)
        emcc([*includes, *COMPILE_FLAGS, "-c", "-o", f"../{target.name}", f"web/emcc/{unit}.cc"], cwd=tree)
        stamp.write()
    return objects
