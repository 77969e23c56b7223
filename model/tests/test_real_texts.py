from training.gold import FAILURE_MODES
from training.real_texts import NAMES, failure_modes, maintie

RECORD = {
    "id": "a",
    "gold_raw": {
        "component": ["Air con", "thermostat"],
        "problem_detail": [{"text": "not wking", "about": ["thermostat"]}],
        "action_detail": [{"text": "replace", "object": ["thermostat"]}],
    },
}


def test_every_code_has_a_name():
    assert set(NAMES) == FAILURE_MODES | {None}


def test_the_labels_themselves_are_perfect():
    order = {"asset": "Air con thermostat", "problem": "thermostat not wking", "actionsNeeded": ["replace thermostat"]}
    assert maintie([RECORD], {"a": [order]}) == {"component": 1, "problem": 1, "action": 1}


def test_what_is_not_labelled_costs_and_what_is_missing_costs():
    order = {"asset": "Air con", "problem": "thermostat not wking at night", "actionsTaken": ["replace"]}
    figures = maintie([RECORD], {"a": [order]})
    assert figures["component"] == 1  # the thermostat stands in the problem
    assert 0.7 < figures["problem"] < 1 and 0.6 < figures["action"] < 0.7
    assert maintie([RECORD], {}) == {"component": 0, "problem": 0, "action": 0}


def test_an_identifier_is_no_component_and_costs_nothing():
    order = {"asset": "XH335 Air con", "problem": "thermostat not wking"}
    assert maintie([RECORD], {"a": [order]})["component"] == 1


def test_a_job_without_a_fault_is_a_minor_problem():
    phrases = [{"id": "a", "failure_mode_iso14224": "Minor in-service problems"}, {"id": "b", "failure_mode_iso14224": "Leaking"}]
    assert failure_modes(phrases, {"a": [{"actionsNeeded": ["clean"]}], "b": [{"failureMode": "leak"}]}) == 1
    assert failure_modes(phrases, {"b": [{"failureMode": "blocked"}]}) == 0.5
