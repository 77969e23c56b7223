"""A plant's own version: the published model, trained on with the plant's corrected notes. `./make own NOTES.jsonl`.

The notes are what the app exports of a plant's corrections, one JSON object a line: {id, lang, note, orders}, in the form
of data/README.md. Every fifth is kept back. Notes of ours are mixed in, so that the model does not unlearn what the
plant's notes leave out. The new version is a folder like the published one, and its manifest, like the last lines printed,
gives its scores next to those of the version that it started from.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

from safetensors.numpy import load_file, save_file

from workshop import settings
from workshop.publish import MANIFEST, Release, manifest, write_json, write_model
from workshop.quantize import dequantize, quantize_model
from workshop.reference import read_published, self_test
from workshop.settings import WorkshopError
from workshop.shape import WORKORDER_135M
from workshop.tokens import read_notes, write_notes

from . import examples, gold
from .scoring import score

KEPT_BACK = 5  # every fifth note
FEWEST = 10
COPIES = 4
OURS = 300
OURS_JUDGED = 60


def read_corrections(path: Path) -> list[dict]:
    """The plant's notes, checked; a file with any fault is refused as a whole, each faulty line named."""
    settings.require(path, "export the corrections from the app")
    rows, wrong = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            note, orders = row["note"], row["orders"]
            found = list(gold.faults(note, orders))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            wrong.append(f"line {number}: not a note with its orders ({type(error).__name__}: {error})")
            continue
        wrong += [f"line {number}: {fault}" for fault in found]
        rows.append({"id": str(row.get("id", number)), "lang": row.get("lang", "mixed"), "note": note, "orders": orders})
    if wrong:
        raise WorkshopError(f"{path.name} was not used, nothing is changed:\n" + "\n".join(wrong[:20]))
    if len({row["id"] for row in rows}) < len(rows):
        raise WorkshopError(f"{path.name} has two notes with one id")
    if len(rows) < FEWEST:
        raise WorkshopError(f"{path.name} has {len(rows)} notes; fewer than {FEWEST} teach nothing and judge nothing")
    return rows


def split(rows: list[dict]) -> tuple[list[dict], list[dict]]:
    """(learned from, kept back)."""
    return [r for i, r in enumerate(rows) if i % KEPT_BACK != 2], [r for i, r in enumerate(rows) if i % KEPT_BACK == 2]


def run(*command: str | Path, folder: Path = settings.ROOT) -> None:
    """Runs a command to its end; its own messages say what went wrong."""
    if subprocess.run([str(part) for part in command], cwd=folder).returncode != 0:
        raise WorkshopError(f"failed: {' '.join(str(part) for part in command[:5])}")


def orders_of(weights: Path, tokenizer: Path, notes: Path, work: Path) -> dict[str, list[dict]]:
    """What a person would be given to approve for each note: the model's answer under the app's grammars, finished by the app."""
    npm = shutil.which("npm")
    if npm is None:
        raise WorkshopError("npm is missing: scores are taken through the app's own code, install Node")
    prompts, answers, orders = (work / f"{weights.stem}-{name}.jsonl" for name in ("prompts", "answers", "orders"))
    project = settings.ROOT.parent
    run(npm, "run", "--silent", "replay", "--", "grammars", "--data", notes, "--out", prompts, folder=project)
    generate = ["--weights", weights, "--tokenizer", tokenizer, "--data", prompts, "--out", answers]
    run(sys.executable, "-m", "training.generate", *generate)
    finish = ["--data", notes, "--answers", answers, "--out", orders]
    run(npm, "run", "--silent", "replay", "--", "finish", *finish, folder=project)
    return {line["id"]: line["orders"] for line in read_notes(orders)}


def judge(weights: dict[str, Path], tokenizer: Path, own: list[dict], ours: list[dict], work: Path) -> dict[str, dict]:
    """Scores of each version on the plant's notes that were kept back and on ours."""
    notes = work / "judged.jsonl"
    own = [row | {"id": f"own {row['id']}"} for row in own]
    write_notes(notes, own + ours)
    result = {}
    for name, path in weights.items():
        given = orders_of(path, tokenizer, notes, work)
        result[name] = {"own": score(own, given), "ours": score(ours, given)}
    return result


def main() -> int:
    """Trains, judges and writes a plant's own version."""
    parser = argparse.ArgumentParser(prog="own", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("notes", type=Path)
    parser.add_argument("--version", default=f"{settings.VERSION}-own.1")
    parser.add_argument("--out", type=Path, help="folder for the model; default build/own/VERSION")
    parser.add_argument("--epochs", default="3")
    parser.add_argument("--rate", default="1e-4")
    parser.add_argument("--ours", type=int, default=OURS, help="notes of ours that are mixed in")
    parser.add_argument("--ours-judged", type=int, default=OURS_JUDGED, help="notes of ours that both versions are judged on")
    o = parser.parse_args()
    out = o.out or settings.BUILD / "own" / o.version
    try:
        rows = read_corrections(o.notes)
        base = settings.PUBLISHED
        settings.require(base / MANIFEST, "run the step 'publish'")
        work = settings.BUILD / "own" / "work"
        shutil.rmtree(work, ignore_errors=True)
        (work / "data").mkdir(parents=True)
        learned, kept_back = split(rows)
        chance = random.Random(1)
        everything = [row for writer, found in examples.read_all().items() if writer != examples.HELD_OUT for row in found]
        judged = chance.sample(examples.read_all()[examples.HELD_OUT], o.ours_judged)
        write_notes(work / "data" / "own.jsonl", learned * COPIES)
        write_notes(work / "data" / "ours.jsonl", chance.sample(everything, min(o.ours, len(everything))))
        write_notes(work / "data" / f"{examples.HELD_OUT}.jsonl", kept_back)
        stored = read_published(base)
        tokenizer = base / "tokenizer.json"
        before = work / "before.safetensors"
        save_file(dequantize(stored, WORKORDER_135M), before)
        train = ["--start", before, "--tokenizer", tokenizer, "--data", work / "data", "--rank", "0", "--round-from", "0"]
        rates = ["--rate", o.rate, "--table-rate", o.rate, "--epochs", o.epochs]
        run(sys.executable, "-m", "training.train", work / "run", *train, *rates)
        after = work / "after.safetensors"
        (work / "run" / "model.safetensors").rename(after)
        scores = judge({"before": before, "after": after}, tokenizer, kept_back, judged, work)
        fresh = quantize_model(load_file(after), [], WORKORDER_135M)
        records = json.loads((base / "tensor-cache.json").read_text(encoding="utf-8"))["records"]
        parameters = [(r["name"], r["shape"], r["dtype"]) for shard in records for r in shard["records"]]
        files = write_model(out, fresh, parameters, tokenizer, base / "model.wasm")
        calibration = json.loads((base / MANIFEST).read_text(encoding="utf-8")).get("calibration")
        told = {"startedFrom": settings.VERSION, "own": scores}
        about = Release(o.version, f"{settings.DATA_REVISION}+own-{len(learned)}", told, calibration)
        write_json(out / MANIFEST, manifest(files, self_test(out), about), indent=2)
    except WorkshopError as error:
        print(f"own: {error}", file=sys.stderr)
        return 1
    print(f"own: {o.version} is in {out}")
    for notes in ("own", "ours"):
        for name in ("before", "after"):
            print(f"  {notes:5}{name:7}" + "  ".join(f"{key} {value}" for key, value in scores[name][notes].items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
