"""What a pipeline says of its model; the library does the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import pandas
from pydantic import Field

from .quality import Quality
from .step import Parameters
from .validation import Rule
from .versions import Bump


class Training(Parameters):
    """The parameters that every training has; a pipeline adds those of its model."""

    git_commit: str = Field(pattern="^[0-9a-f]{40}$")
    image_digest: str = Field(pattern="^sha256:[0-9a-f]{64}$")
    seed: int = Field(default=1, ge=0)
    test_share: float = Field(default=0.25, ge=0.05, le=0.5)


T = TypeVar("T", bound=Training)


@dataclass(frozen=True)
class Served:
    """What the answers of a served version have to reach, once their labels are known."""

    figure: str
    """A figure of the quality, of which more is better."""
    minimum: float
    """Below it, the version is rolled back."""
    tolerance: float
    """A candidate may be this much below the champion and is still promoted."""


@dataclass(frozen=True)
class Plan(Generic[T]):
    """The model of a pipeline."""

    model: str
    """The name of the registered model, of the data set and of the experiment."""
    features: list[str]
    target: str
    kind: Literal["classification", "regression"]
    training: type[T]
    read: Callable[[Path], pandas.DataFrame]
    """Reads the data, and raises Refused when it is not what the model can learn from."""
    build: Callable[[T], Any]
    """An estimator of scikit-learn that is not trained yet."""
    quality: Quality
    rules: Sequence[Rule]
    headline: str
    """The figure that decides the version."""
    bumps: Sequence[Bump]
    served: Served
    sample: Callable[[], pandas.DataFrame]
    """The data that is shipped with the pipeline, which becomes its first data version."""
