"""python -m workshop STEP: see README."""

import argparse
import sys
from pathlib import Path

from .settings import WorkshopError


def run(step: str, file: Path | None, out: Path | None) -> None:
    """Runs one step. Modules load here, so that a step needs only the packages it uses."""
    if step == "fetch":
        from .fetch import fetch

        fetch()
    if step == "merge":
        from .merge import merge

        merge()
    if step == "keep":
        from .publish import keep

        keep()
    if step in ("quantize", "all"):
        from .quantize import quantize

        quantize()
    if step in ("compile", "all"):
        from .compile import compile_library

        compile_library()
    if step in ("publish", "all"):
        from .publish import publish

        publish()
    if step in ("reference", "all"):
        from .reference import reference

        reference()
    if step == "gguf":
        from .gguf_file import gguf

        gguf(out)
    if step == "measure":
        from .measure import measure

        measure()
    if step in ("scores", "calibration"):
        from .publish import add_to_manifest

        if file is None:
            raise WorkshopError(f"The step '{step}' needs --file FILE")
        add_to_manifest(step, file)


def main() -> int:
    """Parses the command line; a failed step is one message on standard error and exit status 1."""
    parser = argparse.ArgumentParser(prog="workshop", description="From trained weights to a web-llm model.")
    steps = [
        "all",
        "fetch",
        "merge",
        "keep",
        "quantize",
        "compile",
        "publish",
        "reference",
        "gguf",
        "measure",
        "scores",
        "calibration",
    ]
    parser.add_argument("step", nargs="?", default="all", choices=steps)
    parser.add_argument("--file", type=Path, help="what goes into the manifest (steps 'scores', 'calibration')")
    parser.add_argument("--out", type=Path, help="where the GGUF file goes (step 'gguf'), instead of build/gguf")
    options = parser.parse_args()
    if options.out and options.step != "gguf":
        parser.error("--out belongs to the step 'gguf'")
    try:
        run(options.step, options.file, options.out)
    except WorkshopError as error:
        print(f"workshop {options.step}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
