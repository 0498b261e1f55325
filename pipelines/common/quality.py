"""Figures that say how good predictions are."""

from collections.abc import Callable
from typing import Any, TypeAlias

from sklearn.metrics import (
    accuracy_score,
    f1_score,
    mean_absolute_error,
    precision_score,
    r2_score,
    recall_score,
)

Values: TypeAlias = Any
"""A column, an array or a list of values."""

Quality = Callable[[Values, Values], dict[str, float]]
"""Gives the figures of predictions, from the truth and the predictions, in this order."""


def classification(truth: Values, predictions: Values) -> dict[str, float]:
    """Accuracy; precision, recall and F1 as the mean over the classes that are in the truth or predicted.

    A class that is never predicted has precision 0.
    """
    mean = {"average": "macro", "zero_division": 0.0}
    return {
        "accuracy": float(accuracy_score(truth, predictions)),
        "precision": float(precision_score(truth, predictions, **mean)),
        "recall": float(recall_score(truth, predictions, **mean)),
        "f1": float(f1_score(truth, predictions, **mean)),
    }


def regression(truth: Values, predictions: Values) -> dict[str, float]:
    """The share of the variance that is explained (R2, at most 1), and the mean absolute error in the target's unit."""
    return {
        "r2": float(r2_score(truth, predictions)),
        "mean-absolute-error": float(mean_absolute_error(truth, predictions)),
    }


def f1_of_classes(truth: Values, predictions: Values) -> dict[str, float]:
    """F1 of each class of the truth."""
    classes: list[object] = sorted(set(truth))
    scores = f1_score(truth, predictions, labels=classes, average=None, zero_division=0.0)
    return dict(zip(map(str, classes), map(float, scores), strict=True))
