"""What the pipeline declares to others."""

import subprocess
import sys
from pathlib import Path

from common.interface import as_json, interface_of
from iris.pipeline import pipeline

FOLDER = Path(__file__).parents[1]


def test_interface_json_says_what_the_steps_are() -> None:
    written = (FOLDER / "interface.json").read_text(encoding="utf8")
    assert written == as_json(interface_of(pipeline)), "run: python -m common.write"


def test_a_step_is_a_command() -> None:
    command = [sys.executable, "-m", "iris", "train", "--max-depth", "0"]
    ended = subprocess.run(command, cwd=FOLDER.parent, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "--max-depth: found '0', expected an integer from 1 to 32" in ended.stderr
