import random

import pytest

from training import augment, examples, gold

NOTE = "Pump P-204B in the boiler house leaking, replaced seal kit SK-12 and tightened gland. Discharge 3.5 bar, motor temperature 71, back thurs"
ORDERS = [
    {
        "asset": "Pump P-204B", "location": "boiler house", "problem": "leaking", "failureMode": "leak",
        "actionsTaken": ["replaced seal kit", "tightened gland"], "parts": [{"name": "seal kit SK-12"}],
        "readings": [{"name": "Discharge", "value": 3.5, "unit": "bar"}, {"name": "motor temperature", "value": 71}],
        "followUp": "thurs", "workType": "corrective", "safetyHazard": False, "priority": "low", "title": "Pump P-204B leaking",
    }
]  # fmt: skip
ARABIC = (
    "مضخة 3 في الغرفة تسرب وغيرنا السيل",
    [
        {
            "asset": "مضخة 3",
            "problem": "تسرب",
            "failureMode": "leak",
            "workType": "corrective",
            "safetyHazard": False,
            "priority": "low",
            "title": "مضخة 3 تسرب",
        }
    ],
)


@pytest.mark.parametrize("variation", [variation for variation, _ in augment.VARIATIONS], ids=lambda v: v.__name__)
def test_gold_stays_true(variation):
    rows = [row for rows in examples.read_all().values() for row in rows[::40]]
    changed = 0
    for number, row in enumerate(rows):
        note, orders = augment.vary(row["note"], row["orders"], random.Random(number))
        assert not list(gold.faults(note, orders)), row["id"]
        pair = variation(row["note"], row["orders"], random.Random(number))
        changed += pair is not None and not any(gold.faults(*pair))
    assert changed > 0


def test_a_tag_changes_wherever_it_stands():
    note, orders = augment.other_tag("P-204B leaks", [ORDERS[0] | {"asset": "P-204B"}], random.Random(3))
    tag = note.split()[0]
    assert tag != "P-204B" and orders[0]["asset"] == tag and orders[0]["title"] == f"Pump {tag} leaking"


def test_a_number_changes_in_note_and_reading():
    note, orders = augment.other_number(NOTE, ORDERS, random.Random(1))
    values = [reading["value"] for reading in orders[0]["readings"]]
    assert values != [3.5, 71] and all(str(value) in note for value in values)
    assert ORDERS[0]["readings"][0]["value"] == 3.5


def test_digits_change_script_in_texts_and_not_in_numbers():
    note, orders = augment.other_digits(*ARABIC, random.Random(1))
    assert "٣" in note and orders[0]["asset"] == "مضخة ٣"


def test_the_wrong_number_is_taken_back():
    assert augment.taken_back("Fan 7 down, 3 h", [], random.Random(1)) is None
    note, orders = augment.taken_back("Fan noisy, bearing at 62", ORDERS, random.Random(1))
    wrong, _, right = note.removeprefix("Fan noisy, bearing at ").rpartition(" ")
    assert orders is ORDERS and right == "62" and wrong.split()[0] != "62"


def test_two_notes_become_one_with_the_orders_of_both():
    joined = augment.together(
        (NOTE, ORDERS),
        (
            "Fan 9 noisy",
            [
                {
                    "asset": "Fan 9",
                    "problem": "noisy",
                    "failureMode": "noise",
                    "workType": "corrective",
                    "safetyHazard": False,
                    "priority": "medium",
                    "title": "Fan 9 noisy",
                }
            ],
        ),
        random.Random(1),
    )
    assert joined and [order["asset"] for order in joined[1]] == ["Pump P-204B", "Fan 9"]
    assert augment.together((NOTE, ORDERS), (NOTE, ORDERS), random.Random(1)) is None


def test_parts_are_stretches_of_the_note_where_it_names_them():
    orders = [ORDERS[0] | {"parts": [{"name": "SK-12 seal kit"}, {"name": "left-handed spanner"}]}]
    names = [part["name"] for part in gold.with_part_stretches(NOTE, orders)[0]["parts"]]
    assert names == ["seal kit SK-12", "left-handed spanner"]
