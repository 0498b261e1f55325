"""Trains a model: the same data, parameters and packages give the same figures."""

from dataclasses import dataclass
from typing import Any

import pandas

from .plan import Plan, T
from .split import split


@dataclass(frozen=True)
class Trained:
    """A trained estimator, the parts of the data, and the quality on the test part."""

    estimator: Any
    train: pandas.DataFrame
    test: pandas.DataFrame
    figures: dict[str, float]


def fit(plan: Plan[T], parameters: T, data: pandas.DataFrame) -> Trained:
    """Splits the data, trains on one part and measures on the other."""
    stratify = plan.target if plan.kind == "classification" else None
    train, test = split(data, plan.features, test_share=parameters.test_share, seed=parameters.seed, stratify=stratify)
    estimator = plan.build(parameters).fit(train[plan.features], train[plan.target])
    figures = plan.quality(test[plan.target], estimator.predict(test[plan.features]))
    return Trained(estimator, train, test, figures)
