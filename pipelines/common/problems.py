"""How a step says that it cannot do its work, and the exit codes that an orchestrator reads."""

from collections.abc import Sequence
from dataclasses import dataclass

REFUSED = 1
"""Exit code: the step worked, and its answer is no. Another attempt gives the same answer."""

MISCONFIGURED = 2
"""Exit code: parameters, environment or inputs are wrong. Another attempt finds the same."""

FAILED = 3
"""Exit code: anything else, such as a server that does not answer. Another attempt may work."""


@dataclass(frozen=True)
class Problem:
    """One mistake in what a step is given."""

    path: str
    """Where it is: `--max-depth`, `MLFLOW_TRACKING_URI`, `inputs/data`."""
    found: str
    expected: str
    fix: str

    def __str__(self) -> str:
        return f"{self.path}: found {self.found}, expected {self.expected}. Fix: {self.fix}"


class ConfigurationError(Exception):
    """All mistakes in what a step is given."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """The answer of a step is no, for these reasons."""

    def __init__(self, *reasons: str) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons
