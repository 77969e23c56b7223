import collections

from training import examples, gold
from workshop.tokens import read_notes


def test_every_note_follows_the_labelling_guide():
    faults = {row["id"]: list(gold.faults(row["note"], row["orders"])) for rows in examples.read_all().values() for row in rows}
    assert {name: found for name, found in faults.items() if found} == {}


def test_no_note_and_no_id_stands_twice():
    rows = [row for rows in examples.read_all().values() for row in rows]
    for key in ("id", "note"):
        assert [value for value, times in collections.Counter(row[key] for row in rows).items() if times > 1] == []


def test_what_is_held_out_is_not_learned():
    learned = {row["note"] for row in examples.training_notes()}
    held_out = examples.read_all()[examples.HELD_OUT]
    assert held_out and not learned & {row["note"] for row in held_out}


def test_what_is_named_as_changed_is_there():
    rows = {row["id"]: row for rows in examples.read_all().values() for row in rows}
    for change in read_notes(examples.DATA / "changes" / "teacher.jsonl"):
        orders = rows[change["id"]]["orders"]
        if "orders" in change:
            assert len(orders) == len(change["orders"])
            continue
        order = orders[change["order"]]
        assert {key: order.get(key) for key in change.get("set", {})} == change.get("set", {}), change["id"]
        assert not set(change.get("unset", [])) & set(order), change["id"]
