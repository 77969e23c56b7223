from training.prepare import joints, texts
from workshop.tokens import answer_text

ORDERS = [
    {
        "asset": "P-12",
        "actionsTaken": ["greased", "ran it"],
        "parts": [{"name": 'seal 1/2"', "quantity": 2}],
        "labourHours": 1.5,
        "workType": "corrective",
        "safetyHazard": False,
    }
]


def test_joints_are_what_stands_between_the_values():
    assert joints(ORDERS) == [
        '{"orders":[{"asset":"',
        '","actionsTaken":["',
        '","',
        '"],"parts":[{"name":"',
        '","quantity":',
        '}],"labourHours":',
        ',"workType":"',
        '","safetyHazard":',
        "}]}",
    ]
    assert joints([]) == ['{"orders":[]}']


def test_texts_are_values_without_keys():
    assert texts(ORDERS) == ["P-12", "greased", "ran it", 'seal 1/2"', "corrective"]
    assert all(text.replace('"', '\\"') in answer_text(ORDERS) for text in texts(ORDERS))
