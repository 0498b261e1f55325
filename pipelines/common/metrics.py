"""The metrics of pipelines, each stated here once; `metrics.json` says the same to others.

They are served by a process that measures again and again (`serve-metrics`), not pushed to a Pushgateway. A
Pushgateway keeps the last value of a version that nobody serves any more, so an alert on it would go on; and whoever
can reach it can push a figure that starts a rollback.
"""

from dataclasses import asdict, dataclass
from typing import Literal


@dataclass(frozen=True)
class Metric:
    """A metric by its name in Prometheus."""

    name: str
    type: Literal["gauge", "counter"]
    help: str
    labels: tuple[str, ...]


_VERSION = ("model", "version", "role")
"""`version` is the number of the version in the registry; `role` is champion or candidate."""

FIGURES = {
    "accuracy": Metric(
        "hearth_model_accuracy", "gauge", "Share of labelled requests that were answered rightly.", _VERSION
    ),
    "precision": Metric("hearth_model_precision", "gauge", "Precision, as the mean over the classes.", _VERSION),
    "recall": Metric("hearth_model_recall", "gauge", "Recall, as the mean over the classes.", _VERSION),
    "f1": Metric("hearth_model_f1", "gauge", "F1, as the mean over the classes.", _VERSION),
    "r2": Metric("hearth_model_r2", "gauge", "Share of the variance that is explained.", _VERSION),
    "mean-absolute-error": Metric(
        "hearth_model_mean_absolute_error",
        "gauge",
        "Mean absolute error, in the unit of the target.",
        _VERSION,
    ),
}
"""Figures of the quality, by their names in the library: four of classifiers and two of regressions."""

SAMPLES = Metric("hearth_model_labelled_requests", "gauge", "Requests of the window whose label is known.", _VERSION)
DRIFT = Metric("hearth_model_drifted_features_ratio", "gauge", "Share of features that have drifted.", ("model",))
EVALUATED = Metric(
    "hearth_model_evaluation_timestamp_seconds", "gauge", "When the versions were measured last.", ("model",)
)
FAILURES = Metric("hearth_model_evaluation_failures_total", "counter", "Measurements that failed.", ("model",))
LETTERS = Metric(
    "hearth_pipeline_dead_letters",
    "gauge",
    "Steps whose attempts are exhausted, to be replayed.",
    ("pipeline",),
)

METRICS = (*FIGURES.values(), SAMPLES, DRIFT, EVALUATED, FAILURES, LETTERS)
"""All metrics."""


def statement() -> list[dict[str, object]]:
    """The content of `metrics.json`."""
    return [asdict(one) for one in METRICS]
