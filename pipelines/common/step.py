"""Steps: functions with typed parameters, inputs, outputs and results, each declared once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, get_type_hints

from pydantic import BaseModel, ConfigDict

from .settings import Need
from .work import Work


def kebab(name: str) -> str:
    """`max_depth` as it is written on the command line: `max-depth`."""
    return name.replace("_", "-")


class Parameters(BaseModel):
    """The parameters of a step: a field each, of type int, float, bool or str, with its limits by `Field`."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=kebab, populate_by_name=True)


P = TypeVar("P", bound=Parameters)
Function = Callable[[P, Work], None]


@dataclass(frozen=True)
class Step(Generic[P]):
    """A function that is a command of the pipeline."""

    name: str
    parameters: type[P]
    function: Function[P]
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True)
class Model:
    """The model that a pipeline makes, as far as those who watch it need to know."""

    name: str
    figure: str
    """The figure of the quality that its served versions have to reach, of which more is better."""
    minimum: float
    """Below it, a version is rolled back."""


@dataclass
class Pipeline:
    """A Python package whose steps are commands: `python -m NAME STEP --PARAMETER VALUE`."""

    name: str
    model: Model | None = None
    steps: dict[str, Step[Any]] = field(default_factory=dict)

    def step(
        self,
        *,
        name: str | None = None,
        inputs: Sequence[str] = (),
        outputs: Sequence[str] = (),
        results: Sequence[str] = (),
        needs: Sequence[Need] = (),
    ) -> Callable[[Function[P]], Function[P]]:
        """Declares a step. Its parameters are the fields of the type of the function's first argument.

        The default name is the function's. Raises ValueError when the pipeline has a step of that name.
        """

        def declare(function: Function[P]) -> Function[P]:
            own = name or kebab(function.__name__)
            first, *_ = (kind for key, kind in get_type_hints(function).items() if key != "return")
            self.add(Step(own, first, function, tuple(inputs), tuple(outputs), tuple(results), tuple(needs)))
            return function

        return declare

    def add(self, step: Step[Any]) -> None:
        """Adds a step. Raises ValueError when the pipeline has a step of that name."""
        if step.name in self.steps:
            raise ValueError(f"{self.name} has two steps {step.name!r}: give one another name")
        self.steps[step.name] = step
