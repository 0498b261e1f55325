"""Rules that a trained model has to fulfil before it is registered.

A rule is a function that gets a trial of the model and yields a sentence for each way in which it fails.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy
import pandas

from .quality import Quality, f1_of_classes

Predict = Callable[[pandas.DataFrame], Any]
"""The model, as the server calls it: rows of features in, one prediction a row out."""


@dataclass(frozen=True)
class Trial:
    """A model and the two parts of the data that it was trained and tested on."""

    predict: Predict
    train: pandas.DataFrame
    test: pandas.DataFrame
    features: list[str]
    target: str
    quality: Quality

    @cached_property
    def predictions(self) -> Any:
        """The predictions of the test part, in one batch."""
        return self.predict(self.test[self.features])

    @cached_property
    def figures(self) -> dict[str, float]:
        """The quality on the test part."""
        return self.quality(self.test[self.target], self.predictions)


Rule = Callable[[Trial], Iterator[str]]


def check(trial: Trial, rules: Sequence[Rule]) -> list[str]:
    """All failures of all rules. The rules after the first two need predictions that those found to be sound."""
    unsound = [*right_shape(trial)] or [*no_missing_predictions(trial)]
    if unsound:
        return [*unsound, *no_leakage(trial)]
    return [failure for rule in (no_leakage, batch_and_single_agree, *rules) for failure in rule(trial)]


def right_shape(trial: Trial) -> Iterator[str]:
    """The model gives one prediction for each row."""
    shape = numpy.shape(trial.predictions)
    if shape != (len(trial.test),):
        yield f"predictions of {len(trial.test)} rows have the shape {shape}, not ({len(trial.test)},)"


def no_missing_predictions(trial: Trial) -> Iterator[str]:
    """No prediction is NaN, None or infinite."""
    values = pandas.Series(list(trial.predictions)).replace([numpy.inf, -numpy.inf], numpy.nan)
    missing = int(values.isna().sum())
    if missing:
        yield f"{missing} of {len(values)} predictions are NaN, None or infinite"


def no_leakage(trial: Trial) -> Iterator[str]:
    """No row of the test part has the features of a row of the train part."""
    known = set(map(tuple, trial.train[trial.features].to_numpy().tolist()))
    shared = sum(tuple(row) in known for row in trial.test[trial.features].to_numpy().tolist())
    if shared:
        yield f"{shared} of {len(trial.test)} rows of the test part are in the train part too"


def batch_and_single_agree(trial: Trial) -> Iterator[str]:
    """A row gets the same prediction alone as in a batch. The first 20 rows are compared."""
    rows = trial.test[trial.features].head(20)
    single = [trial.predict(rows.iloc[[index]])[0] for index in range(len(rows))]
    batch = list(trial.predictions[: len(rows)])
    differing = sum(not _same(one, other) for one, other in zip(single, batch, strict=True))
    if differing:
        yield f"{differing} of {len(rows)} rows get another prediction alone than in a batch"


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float | numpy.floating):
        return bool(numpy.isclose(one, other))
    return bool(one == other)


def at_least(figure: str, minimum: float) -> Rule:
    """A figure of the quality is not below a minimum."""

    def rule(trial: Trial) -> Iterator[str]:
        found = trial.figures[figure]
        # Not `<`: a figure that is NaN is refused too.
        if not found >= minimum:
            yield f"{figure} is {found:.3f}, below {minimum}"

    return rule


def each_class_f1_at_least(minimum: float) -> Rule:
    """F1 of no class is below a minimum: a good mean can hide one bad class."""

    def rule(trial: Trial) -> Iterator[str]:
        for name, found in f1_of_classes(trial.test[trial.target], trial.predictions).items():
            if not found >= minimum:
                yield f"F1 of class {name} is {found:.3f}, below {minimum}"

    return rule


def outputs_among(classes: Sequence[str]) -> Rule:
    """Every prediction is one of the known classes."""

    def rule(trial: Trial) -> Iterator[str]:
        for unknown in sorted(set(map(str, trial.predictions)) - set(classes)):
            yield f"the model predicts {unknown!r}, which is none of {', '.join(classes)}"

    return rule


def outputs_between(lowest: float, highest: float) -> Rule:
    """Every prediction is within limits."""

    def rule(trial: Trial) -> Iterator[str]:
        values = numpy.asarray(trial.predictions, dtype=float)
        outside = int(((values < lowest) | (values > highest)).sum())
        if outside:
            yield f"{outside} of {len(values)} predictions are not between {lowest} and {highest}"

    return rule


def worst_slice_within(figure: str, gap: float, *, smallest: int = 10) -> Rule:
    """A figure, of which more is better, is in no slice of the test part more than a gap below the whole.

    The slices are the lower and the upper half of each feature: rows up to its median, and rows above it. A slice
    with fewer rows than the smallest is left out, since one row would decide it.
    """

    def rule(trial: Trial) -> Iterator[str]:
        truth = trial.test[trial.target].to_numpy()
        predictions = numpy.asarray(trial.predictions)
        whole = trial.figures[figure]
        for feature in trial.features:
            median = trial.test[feature].median()
            upper = (trial.test[feature] > median).to_numpy()
            for name, rows in ((f"{feature} <= {median:g}", ~upper), (f"{feature} > {median:g}", upper)):
                if rows.sum() < smallest:
                    continue
                found = trial.quality(truth[rows], predictions[rows])[figure]
                if not found >= whole - gap:
                    yield f"{figure} of the slice {name} is {found:.3f}, more than {gap} below {whole:.3f} of all rows"

    return rule
