"""What becomes of a candidate, and the metrics of what is served."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.request import urlopen

import pandas
import pytest

from common.drift import drifted_share
from common.evaluation import Evaluation, Measured, judge
from common.exporter import Exporter, serve
from common.metrics import METRICS
from common.plan import Served
from common.records import Label, Records, Request, hours
from common.store import FolderStore

SERVED = Served("precision", minimum=0.8, tolerance=0.05)


def evaluation(
    candidate: float | None, *, samples: int = 30, champion: float | None = None, drift: float | None = None
) -> Evaluation:
    measured = []
    if champion is not None:
        measured.append(Measured("champion", "1", 30, {"precision": champion, "accuracy": champion}))
    if candidate is not None:
        measured.append(Measured("candidate", "2", samples, {"precision": candidate}))
    return Evaluation("iris", "2026-11-30T08:00:00+00:00", 30, tuple(measured), drift)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (evaluation(None, champion=0.9), "none"),
        (evaluation(0.1, samples=29), "wait"),
        (evaluation(0.8), "promote"),
        (evaluation(0.7999), "roll-back"),
        (evaluation(float("nan")), "roll-back"),
        (evaluation(0.9, champion=0.95), "promote"),
        (evaluation(0.85, champion=0.95), "roll-back"),
        (evaluation(0.9, drift=0.49), "promote"),
        (evaluation(0.9, drift=0.5), "wait"),
        # Bad answers are bad, whether the inputs have drifted or not.
        (evaluation(0.7, drift=0.5), "roll-back"),
    ],
)
def test_the_verdict(found: Evaluation, verdict: str) -> None:
    assert judge(found, SERVED)[0] == verdict


def test_an_evaluation_is_read_as_it_was_written() -> None:
    found = evaluation(0.9, champion=0.95, drift=0.25)
    assert Evaluation.read(found.text()) == found


def test_requests_of_the_window_and_their_late_labels_are_read(tmp_path: Path) -> None:
    records = Records("iris", FolderStore(tmp_path))
    now = datetime(2026, 11, 30, 9, 5, tzinfo=UTC)
    for minutes in (1, 10, 61, 200):
        time = now - timedelta(minutes=minutes)
        records.add_requests(f"{minutes}.jsonl", [Request(str(minutes), time, "1", {"x": 1.0}, "a")])
        records.add_labels(f"{minutes}.jsonl", time, [Label(str(minutes), "b")])
    assert {one.id for one in records.requests(now - timedelta(minutes=61), now)} == {"1", "10", "61"}
    assert {one.id for one in records.requests(now - timedelta(minutes=60), now)} == {"1", "10"}
    assert set(records.labels(now - timedelta(minutes=61), now)) == {"1", "10", "61"}


def test_a_window_has_all_of_its_hours() -> None:
    until = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
    assert [one.hour for one in hours(until - timedelta(minutes=61), until)] == [23, 0, 1]


def test_drift_is_the_share_of_changed_features() -> None:
    reference = pandas.DataFrame({"x": [float(one % 10) for one in range(100)], "y": [one / 7 for one in range(100)]})
    assert drifted_share(reference, reference.sample(60, random_state=1)) == 0.0
    moved = reference.assign(x=reference["x"] + 100)
    assert drifted_share(reference, moved) == 0.5


class Turns:
    """What is measured at each turn; an error is raised."""

    def __init__(self, *turns: Evaluation | Exception) -> None:
        self._turns = list(turns)

    def __call__(self) -> Evaluation:
        turn = self._turns.pop(0)
        if isinstance(turn, Exception):
            raise turn
        return turn


def scrape(exporter: Exporter) -> str:
    server = serve(exporter, 0, "127.0.0.1")
    try:
        with urlopen(f"http://127.0.0.1:{server.server_port}/metrics", timeout=5) as answer:
            text: str = answer.read().decode()
            return text
    finally:
        server.shutdown()
        server.server_close()


def exporter_of(turns: Callable[[], Evaluation]) -> Exporter:
    return Exporter("iris", "iris", turns, lambda: 2)


def test_metrics_have_the_version_and_role_of_what_is_served() -> None:
    exporter = exporter_of(Turns(evaluation(0.75, champion=0.95, drift=0.25), evaluation(None, champion=0.96)))
    exporter.refresh()
    text = scrape(exporter)
    for line in (
        'hearth_model_precision{model="iris",role="candidate",version="2"} 0.75',
        'hearth_model_precision{model="iris",role="champion",version="1"} 0.95',
        'hearth_model_accuracy{model="iris",role="champion",version="1"} 0.95',
        'hearth_model_labelled_requests{model="iris",role="candidate",version="2"} 30.0',
        'hearth_model_drifted_features_ratio{model="iris"} 0.25',
        'hearth_model_evaluation_timestamp_seconds{model="iris"} 1.7960256e+09',
        'hearth_model_evaluation_failures_total{model="iris"} 0.0',
        'hearth_pipeline_dead_letters{pipeline="iris"} 2.0',
    ):
        assert line in text
    # A version that is rolled back has no metrics any more.
    exporter.refresh()
    assert "candidate" not in scrape(exporter)


def test_figures_of_before_a_failure_are_not_served() -> None:
    exporter = exporter_of(Turns(evaluation(0.9), OSError("MLflow does not answer"), evaluation(0.9)))
    exporter.refresh()
    exporter.refresh()
    text = scrape(exporter)
    assert 'hearth_model_evaluation_failures_total{model="iris"} 1.0' in text
    assert "hearth_model_precision" not in text
    exporter.refresh()
    assert "hearth_model_precision" in scrape(exporter)


def test_every_served_metric_is_stated() -> None:
    exporter = exporter_of(Turns(evaluation(0.9, champion=0.9, drift=0.1)))
    exporter.refresh()
    stated = {one.name for one in METRICS}
    served = {line.split("{")[0] for line in scrape(exporter).splitlines() if not line.startswith("#")}
    assert served <= stated
