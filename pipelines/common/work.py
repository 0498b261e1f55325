"""The folder through which a step gets its inputs and hands over its outputs and results.

Inputs are at `inputs/NAME`, outputs at `outputs/NAME`, both files or folders, and each result is a file
`results/NAME` with one line of text. The folder is PIPELINE_DIR, by default /work.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from .problems import Problem


class Work:
    """The folder of one step."""

    def __init__(
        self,
        inputs: Sequence[str],
        outputs: Sequence[str],
        results: Sequence[str],
        folder: Path | None = None,
    ) -> None:
        self.folder = folder or Path(os.environ.get("PIPELINE_DIR", "/work"))
        self._inputs = tuple(inputs)
        self._outputs = tuple(outputs)
        self._results = tuple(results)

    def input(self, name: str) -> Path:
        """The path of a declared input, which is there."""
        self._declared(name, self._inputs, "input")
        return self.folder / "inputs" / name

    def output(self, name: str) -> Path:
        """The path of a declared output; its parent folder is there."""
        self._declared(name, self._outputs, "output")
        path = self.folder / "outputs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def output_folder(self, name: str) -> Path:
        """The path of a declared output that is a folder; it is there."""
        path = self.output(name)
        path.mkdir(exist_ok=True)
        return path

    def result(self, name: str, value: str | int | float) -> None:
        """Writes a declared result. A number has as many digits as it takes to read the same number again."""
        self._declared(name, self._results, "result")
        path = self.folder / "results" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(value), encoding="utf8")

    def missing_inputs(self) -> list[Problem]:
        """A problem for each declared input that is not there."""
        return [
            Problem(
                f"inputs/{name}",
                "nothing",
                f"a file or folder at {self.folder / 'inputs' / name}",
                "run the step that writes it first, or set PIPELINE_DIR",
            )
            for name in self._inputs
            if not (self.folder / "inputs" / name).exists()
        ]

    def unwritten(self) -> list[str]:
        """The declared outputs and results that the step has not written."""
        outputs = [f"outputs/{name}" for name in self._outputs]
        results = [f"results/{name}" for name in self._results]
        return [path for path in (*outputs, *results) if not (self.folder / path).exists()]

    @staticmethod
    def _declared(name: str, names: Sequence[str], what: str) -> None:
        if name not in names:
            raise KeyError(f"the step declares no {what} {name!r}, only {list(names)}")
