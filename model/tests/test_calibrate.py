import random

import numpy as np
import pytest

from training.calibrate import LEAST_WHOLE, Value, calibration_error, crossed, fit, log_odds, marking, values

GOLD = {"asset": "pump 7", "parts": [{"name": "seal", "quantity": 2}], "priority": "low"}


def mark(path, confidence=0.9, **more):
    return {"path": path, "support": "exact", "origin": "model", "confidence": confidence} | more


def test_each_value_of_the_model_is_judged_by_itself():
    draft = {
        "values": {
            "asset": "pump 7",
            "parts": [{"name": "seal", "quantity": 2}, {"name": "hose"}],
            "priority": "high",
            "title": "t",
        },
        "marks": [
            mark("asset"),
            mark("parts.0"),
            mark("parts.0.quantity"),
            mark("parts.1"),
            mark("priority", origin="rule"),
            mark("title"),
        ],
    }
    finished = {"drafts": [draft], "wholes": [[-0.1, -0.2, -0.3, -99, -0.5, -0.6]]}
    found = list(values([{"id": "a", "orders": [GOLD]}], {"a": finished}))
    assert [(value.field, value.right) for value in found] == [("asset", True), ("parts", True), ("parts", False)]
    assert [value.whole for value in found] == [-0.1, -0.2, LEAST_WHOLE]


def test_an_order_too_many_is_wrong():
    draft = {"values": {"asset": "pump 7"}, "marks": [mark("asset")]}
    finished = {"drafts": [draft], "wholes": [[-0.1]]}
    assert [value.right for value in values([{"id": "a", "orders": []}], {"a": finished})] == [False]


def sample(count=4000):
    """Values that are right as often as 0.5 x their log odds + 0.2 x the whole's logarithm + 1 for assets says."""
    chance = random.Random(1)
    for i in range(count):
        confidence = chance.uniform(0.05, 0.999)
        field = chance.choice(["asset", "parts"])
        whole = -chance.expovariate(0.3)
        odds = 0.5 * log_odds(confidence) + 0.2 * whole + (field == "asset")
        yield Value(f"n{i % 200}", field, "exact", confidence, whole, chance.random() < 1 / (1 + np.exp(-odds)))


def test_the_fit_finds_what_the_values_were_made_with():
    calibration = fit(list(sample())).calibration()
    assert calibration["slope"] == pytest.approx(0.5, abs=0.08)
    assert calibration["whole"] == pytest.approx(0.2, abs=0.05)
    assert calibration["fields"]["asset"] - calibration["fields"]["parts"] == pytest.approx(1, abs=0.2)


def test_probabilities_from_other_notes_are_calibrated():
    found = list(sample())
    right = np.array([value.right for value in found])
    assert calibration_error(crossed(found), right) < 0.03
    assert calibration_error(np.array([value.confidence for value in found]), right) > 0.05


def test_marks_are_counted_among_wrong_and_right():
    found = [
        Value("a", "asset", support, 0.5, -1.0, right)
        for support, right in (("exact", False), ("none", False), ("exact", True), ("none", True))
    ]
    assert marking(np.array([0.2, 0.9, 0.9, 0.9]), found, 0.5) == (1.0, 0.5)
