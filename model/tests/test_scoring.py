import pytest

from training.scoring import pairs, score

ORDER = {
    "asset": "pump P-12",
    "problem": "leaking at the seal",
    "failureMode": "leak",
    "actionsTaken": ["replaced seal"],
    "parts": [{"name": "mech seal", "quantity": 1}],
    "readings": [{"name": "flow", "value": 21.5, "unit": "m3/h"}],
    "labourHours": 2,
    "workType": "corrective",
    "safetyHazard": True,
    "priority": "high",
    "title": "Pump P-12 leaking",
}
ROW = {"id": "a", "note": "", "orders": [ORDER]}


def test_the_gold_itself_is_perfect():
    figures = score([ROW], {"a": [ORDER]})
    assert figures["valuesF1"] == 1 and figures["invented"] == 0
    assert all(figures[name] == 1 for name in ("hazard recall", "order count", "priority", "workType", "failureMode"))


def test_no_answer_misses_all_and_invents_nothing():
    figures = score([ROW], {})
    assert figures["valuesF1"] == 0 and figures["invented"] == 0 and figures["order count"] == 0


@pytest.mark.parametrize(
    ("change", "invented"),
    [
        ({"asset": "fan 7"}, 1 / 6),
        ({"labourHours": 3}, 1 / 6),
        ({"labourHours": 2.04}, 0),
        ({"readings": [{"name": "flow", "value": 21.6}]}, 1 / 6),
        ({"parts": [{"name": "mech seal"}]}, 1 / 6),
        ({"actionsTaken": ["replaced seal", "greased the bearing"]}, 1 / 7),
        ({"cause": "dry running"}, 1 / 7),
    ],
)
def test_what_differs_is_invented(change, invented):
    assert score([ROW], {"a": [ORDER | change]})["invented"] == pytest.approx(invented, abs=1e-3)


def test_orders_are_paired_by_their_words_whatever_their_place():
    other = {"asset": "fan 7", "problem": "noisy", "title": "Fan 7 noisy"}
    assert pairs([ORDER, other], [other, ORDER]) == [(ORDER, ORDER), (other, other)]


def test_an_order_too_many_is_invented_as_a_whole():
    figures = score(
        [{"id": "a", "orders": []}],
        {"a": [{"asset": "x", "parts": [{"name": "y"}, {"name": "z"}], "title": "t", "priority": "low"}]},
    )
    assert figures["invented"] == 1 and figures["order count"] == 0
