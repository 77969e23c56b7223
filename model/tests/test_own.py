import json

import pytest

pytest.importorskip("torch", reason="the training packages are not installed")

from training.own import read_corrections, split  # noqa: E402
from workshop import settings  # noqa: E402
from workshop.settings import WorkshopError  # noqa: E402

SAMPLE = settings.ROOT / "notes" / "corrections-sample.jsonl"


def test_the_sample_is_taken_and_a_fifth_of_it_kept_back():
    rows = read_corrections(SAMPLE)
    learned, kept_back = split(rows)
    assert len(rows) == 20 and len(kept_back) == 4
    assert sorted(row["id"] for row in learned + kept_back) == [row["id"] for row in rows]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 21: not a note"),
        ('{"note": "x"}', "line 21: not a note"),
        ('["x"]', "line 21: not a note"),
        ('{"id": "n", "note": "fan stuck", "orders": [{"asset": "pump", "title": "t"}]}', "line 21: asset is not in the note"),
        ('{"id": "n", "note": "fan stuck", "orders": [{"title": "t"}]}', "line 21: workType is missing"),
        ('{"id": "mill-01", "note": "hello", "orders": []}', "two notes with one id"),
    ],
)
def test_a_fault_refuses_the_file_and_names_the_line(tmp_path, line, said):
    file = tmp_path / "corrections.jsonl"
    file.write_text(SAMPLE.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    with pytest.raises(WorkshopError, match=said):
        read_corrections(file)


def test_too_few_notes_are_refused(tmp_path):
    file = tmp_path / "corrections.jsonl"
    file.write_text(json.dumps({"id": "a", "note": "hello", "orders": []}) + "\n")
    with pytest.raises(WorkshopError, match="fewer than"):
        read_corrections(file)


def test_a_note_may_hold_any_line_end(tmp_path):
    file = tmp_path / "corrections.jsonl"
    line = json.dumps({"id": "x", "lang": "en", "note": "fan\u2028stuck\u0085again", "orders": []}, ensure_ascii=False)
    file.write_text(SAMPLE.read_text(encoding="utf-8") + line + "\n", encoding="utf-8", newline="\r\n")
    assert read_corrections(file)[-1]["note"] == "fan\u2028stuck\u0085again"
