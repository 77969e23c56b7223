"""Knowing whether a step's result is up to date: a fingerprint of everything it was made from, kept beside it."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def sha256(path: Path) -> str:
    """SHA-256 of a file, as lower-case hex."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def fingerprint(paths: Iterable[Path], *facts: str) -> str:
    """One hash over files and further facts such as tool versions."""
    return hashlib.sha256("\n".join([*(sha256(path) for path in paths), *facts]).encode()).hexdigest()


class Stamp:
    """The fingerprint a result was made with, in a file beside the result."""

    def __init__(self, result: Path, value: str):
        self.result, self.value = result, value
        self.file = result.with_name(result.name + ".inputs")

    def is_current(self) -> bool:
        """Whether the result exists and was made from the same inputs."""
        return self.result.is_file() and self.file.is_file() and self.file.read_text() == self.value

    def write(self) -> None:
        """Records the inputs; called once the result is complete."""
        self.file.write_text(self.value)
