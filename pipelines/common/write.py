"""Writes the generated files: `python -m common.write`."""

from importlib import import_module
from pathlib import Path

from .interface import as_json, interface_of
from .metrics import statement

PIPELINES = ("iris", "diabetes")
FOLDER = Path(__file__).parents[1]

if __name__ == "__main__":
    (FOLDER / "common/metrics.json").write_text(as_json(statement()), encoding="utf8")
    for name in PIPELINES:
        pipeline = import_module(f"{name}.pipeline").pipeline
        (FOLDER / name / "interface.json").write_text(as_json(interface_of(pipeline)), encoding="utf8")
