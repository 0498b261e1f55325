"""Serves the metrics of a pipeline: it measures again and again, and keeps nothing of versions that are not served."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from wsgiref.simple_server import WSGIServer

from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from .evaluation import Evaluation
from .metrics import DRIFT, EVALUATED, FAILURES, FIGURES, LETTERS, SAMPLES


class Exporter(Collector):
    """The last measurement of one model, as metrics."""

    def __init__(
        self, pipeline: str, model: str, measure: Callable[[], Evaluation], letters: Callable[[], int]
    ) -> None:
        self._pipeline = pipeline
        self._model = model
        self._measure = measure
        self._count_letters = letters
        self._evaluation: Evaluation | None = None
        self._letters: int | None = None
        self._failures = 0

    def refresh(self) -> None:
        """Measures once. When that fails, the values of before are no longer served, and the failure is counted."""
        try:
            self._evaluation = self._measure()
            self._letters = self._count_letters()
        except Exception as error:  # the process goes on, since the store or MLflow may be back at the next turn
            self._evaluation = None
            self._letters = None
            self._failures += 1
            print(f"measuring failed: {type(error).__name__}: {error}", file=sys.stderr, flush=True)

    def collect(self) -> Iterator[Metric]:
        """Called by the server for each scrape."""
        failures = CounterMetricFamily(FAILURES.name, FAILURES.help, labels=FAILURES.labels)
        failures.add_metric([self._model], self._failures)
        yield failures
        if self._letters is not None:
            letters = GaugeMetricFamily(LETTERS.name, LETTERS.help, labels=LETTERS.labels)
            letters.add_metric([self._pipeline], self._letters)
            yield letters
        if self._evaluation is not None:
            yield from self._figures(self._evaluation)

    def _figures(self, evaluation: Evaluation) -> Iterator[Metric]:
        for name, metric in FIGURES.items():
            family = GaugeMetricFamily(metric.name, metric.help, labels=metric.labels)
            for one in evaluation.measured:
                if name in one.figures:
                    family.add_metric([self._model, one.version, one.role], one.figures[name])
            if family.samples:
                yield family
        samples = GaugeMetricFamily(SAMPLES.name, SAMPLES.help, labels=SAMPLES.labels)
        for one in evaluation.measured:
            samples.add_metric([self._model, one.version, one.role], one.samples)
        yield samples
        if evaluation.drift is not None:
            drift = GaugeMetricFamily(DRIFT.name, DRIFT.help, labels=DRIFT.labels)
            drift.add_metric([self._model], evaluation.drift)
            yield drift
        evaluated = GaugeMetricFamily(EVALUATED.name, EVALUATED.help, labels=EVALUATED.labels)
        evaluated.add_metric([self._model], datetime.fromisoformat(evaluation.time).timestamp())
        yield evaluated


def serve(exporter: Exporter, port: int, address: str) -> WSGIServer:
    """Starts the server of the metrics in a thread."""
    registry = CollectorRegistry()
    registry.register(exporter)
    server, _ = start_http_server(port, address, registry)
    return server


def run(exporter: Exporter, port: int, address: str, seconds: float, stop: threading.Event) -> None:
    """Serves metrics and measures at an interval, until it is stopped."""
    exporter.refresh()
    server = serve(exporter, port, address)
    while not stop.wait(seconds):
        exporter.refresh()
    server.shutdown()
