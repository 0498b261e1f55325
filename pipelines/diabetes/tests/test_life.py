"""A regression goes the same way as a classifier, with figures and rules of its own."""

import time
from datetime import UTC, datetime

import mlflow
import pytest

from common.records import Label, Records, Request
from common.registry import Registry
from common.store import open_store
from diabetes.pipeline import pipeline
from diabetes.plan import FEATURES, sample
from tests.cluster import Cluster
from tests.runner import LINEAGE, Runner

# The stand-in has the rollout of this name.
PLACE = ("--rollout", "iris", "--namespace", "models")


def answer(version: str, error: float) -> None:
    """Logs 60 requests to a version, whose answers are wrong by so much, up or down."""
    now = datetime.now(UTC)
    requests, labels = [], []
    for index, (_, row) in enumerate(sample().sample(60, random_state=1).iterrows()):
        identity = f"{version}-{index}-{time.monotonic_ns()}"
        output = float(row["progress"]) + error * (-1) ** index
        requests.append(Request(identity, now, version, {name: float(row[name]) for name in FEATURES}, output))
        labels.append(Label(identity, float(row["progress"])))
    records = Records("diabetes", open_store())
    records.add_requests(f"{version}.jsonl", requests)
    records.add_labels(f"{version}.jsonl", now, labels)


def test_a_regression_is_promoted_and_a_worse_one_rolled_back(
    runner: Runner, cluster: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    assert runner.run(pipeline, "publish", "--data-version", "v1") == 0
    first = runner.register(pipeline, "v1")
    run = mlflow.MlflowClient().get_run(runner.results["run-id"])
    assert set(run.data.metrics) == {"r2", "mean-absolute-error"}
    assert runner.run(pipeline, "deploy", *PLACE, "--version", first) == 0
    answer(first, error=20)
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 0
    assert runner.run(pipeline, "retrain") == 0

    second = runner.register(pipeline, "v1", "--penalty", "10")
    assert runner.run(pipeline, "deploy", *PLACE, "--version", second) == 0
    assert cluster.weights() == {"champion": 90, "candidate": 10}
    answer(second, error=150)
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.results["verdict"] == "roll-back"
    assert runner.run(pipeline, "roll-back", *PLACE, "--reason", "r2 is too low") == 0
    assert cluster.weights() == {"champion": 100, "candidate": 0}
    champion = Registry("diabetes").served("champion")
    assert champion is not None
    assert str(champion.version) == first


def test_a_target_without_a_relation_to_the_features_is_refused(
    runner: Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    table = sample()
    table["progress"] = table["progress"].sample(frac=1, random_state=1).to_numpy()
    table.to_csv(runner.folder.parent / "bad.csv", index=False)
    file = str(runner.folder.parent / "bad.csv")
    assert runner.run(pipeline, "publish", "--data-version", "bad", "--file", file) == 0
    assert runner.run(pipeline, "fetch", "--data-version", "bad") == 0
    assert runner.run(pipeline, "train", *LINEAGE) == 0
    assert runner.run(pipeline, "validate") == 1
    assert "r2 is" in capsys.readouterr().err
    assert Registry("diabetes").versions() == []
