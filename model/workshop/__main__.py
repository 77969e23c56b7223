"""python -m workshop STEP: see README."""

import argparse
import sys
from pathlib import Path

from .settings import WorkshopError


def run(step: str, file: Path | None) -> None:
    """Runs one step. Modules load here, so that a step needs only the packages it uses."""
    if step in ("fetch", "all"):
        from .fetch import fetch

        fetch()
    if step == "merge":
        from .merge import merge

        merge()
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
    if step == "measure":
        from .measure import measure

        measure()
    if step == "scores":
        from .publish import add_scores

        if file is None:
            raise WorkshopError("The step 'scores' needs --file FILE")
        add_scores(file)


def main() -> int:
    """Parses the command line; a failed step is one message on standard error and exit status 1."""
    parser = argparse.ArgumentParser(prog="workshop", description="From the base model and our adapter to a web-llm model.")
    steps = ["all", "fetch", "merge", "quantize", "compile", "publish", "reference", "measure", "scores"]
    parser.add_argument("step", nargs="?", default="all", choices=steps)
    parser.add_argument("--file", type=Path, help="evaluation result to merge into the manifest (step 'scores')")
    options = parser.parse_args()
    try:
        run(options.step, options.file)
    except WorkshopError as error:
        print(f"workshop {options.step}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
