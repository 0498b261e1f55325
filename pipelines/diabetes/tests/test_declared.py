"""What the pipeline declares to others."""

from pathlib import Path

from common.interface import as_json, interface_of
from diabetes.pipeline import pipeline

FOLDER = Path(__file__).parents[1]


def test_interface_json_says_what_the_steps_are() -> None:
    written = (FOLDER / "interface.json").read_text(encoding="utf8")
    assert written == as_json(interface_of(pipeline)), "run: python -m common.write"
