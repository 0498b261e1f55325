"""The life of a model, with the real MLflow on SQLite, the real DVC, and a stand-in for the API server."""

import json
import os
import time
from datetime import UTC, datetime
from pathlib import Path

import mlflow
import pandas
import pytest

from common.records import Label, Records, Request
from common.registry import Registry, Role
from common.store import open_store
from iris.pipeline import pipeline
from iris.plan import FEATURES, sample
from tests.cluster import Cluster
from tests.runner import LINEAGE, Runner

PLACE = ("--rollout", "iris", "--namespace", "models")


def publish(runner: Runner, version: str, table: pandas.DataFrame | None = None) -> None:
    arguments = ["--data-version", version]
    if table is not None:
        file = runner.folder.parent / f"{version}.csv"
        table.to_csv(file, index=False)
        arguments += ["--file", str(file)]
    assert runner.run(pipeline, "publish", *arguments) == 0


def answer(version: str, right: int, wrong: int) -> None:
    """Logs requests to a version with their labels, of which some do not agree with the answers."""
    records = Records("iris", open_store())
    now = datetime.now(UTC)
    flowers = sample().sample(right + wrong, random_state=1, replace=True)
    requests, labels = [], []
    for index, (_, row) in enumerate(flowers.iterrows()):
        identity = f"{version}-{index}-{time.monotonic_ns()}"
        other = "virginica" if row["species"] != "virginica" else "setosa"
        output = row["species"] if index < right else other
        requests.append(Request(identity, now, version, {name: float(row[name]) for name in FEATURES}, output))
        labels.append(Label(identity, row["species"]))
    records.add_requests(f"{version}.jsonl", requests)
    records.add_labels(f"{version}.jsonl", now, labels)


def served_files() -> set[str]:
    """The versions whose files are in the store."""
    return {key.split("/")[2] for key in open_store().keys("models/iris/")}


def alias(role: Role) -> str | None:
    found = Registry("iris").served(role)
    return str(found.version) if found else None


def register_first(runner: Runner) -> str:
    """Registers a first version."""

    def way() -> None:
        publish(runner, "v1")
        runner.register(pipeline, "v1", "--trees", "5")

    runner.reach("registered", way)
    return runner.results["version"]


def promote_first(runner: Runner, cluster: Cluster) -> str:
    """Brings a first version to champion."""

    def way() -> None:
        version = register_first(runner)
        assert runner.run(pipeline, "deploy", *PLACE, "--version", version) == 0
        answer(version, right=40, wrong=0)
        assert runner.run(pipeline, "evaluate") == 0
        assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 0

    runner.reach("promoted", way, cluster)
    return runner.results["version"]


def register_second(runner: Runner, cluster: Cluster) -> tuple[str, str]:
    """Brings a first version to champion, and registers a second; returns both."""

    def way() -> None:
        promote_first(runner, cluster)
        runner.register(pipeline, "v1", "--trees", "6")

    runner.reach("second", way, cluster)
    return "1", runner.results["version"]


@pytest.fixture
def grafana(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> Cluster:
    monkeypatch.setenv("GRAFANA_URL", cluster.address)
    monkeypatch.setenv("GRAFANA_TOKEN", "token")
    return cluster


def test_a_good_model_becomes_the_champion(runner: Runner, cluster: Cluster) -> None:
    publish(runner, "v1")
    version = runner.register(pipeline, "v1", "--max-depth", "3", "--trees", "5")
    assert alias("candidate") is None
    assert runner.run(pipeline, "deploy", *PLACE, "--version", version) == 0
    # Nobody else can answer yet.
    assert cluster.weights() == {"champion": 0, "candidate": 100}
    assert (alias("candidate"), alias("champion")) == (version, None)

    assert runner.run(pipeline, "evaluate") == 0
    assert runner.results["verdict"] == "wait"
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 1
    assert alias("champion") is None

    answer(version, right=40, wrong=0)
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.results["verdict"] == "promote"
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 0
    assert (alias("candidate"), alias("champion")) == (None, version)
    assert cluster.weights() == {"champion": 100, "candidate": 0}
    assert cluster.served("champion") == os.environ["PIPELINE_STORE"] + f"/models/iris/{version}/model"
    # A server finds a whole model there.
    assert len(mlflow.pyfunc.load_model(cluster.served("champion")).predict(sample()[FEATURES])) == 150
    # The same again changes nothing.
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 0
    assert alias("champion") == version


def test_a_run_has_all_that_it_takes_to_repeat_it(
    runner: Runner, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    publish(runner, "v1")
    version = runner.register(pipeline, "v1", "--seed", "7", "--trees", "10")
    run = mlflow.MlflowClient().get_run(runner.results["run-id"])
    assert run.data.params == {"seed": "7", "test-share": "0.25", "max-depth": "4", "trees": "10"}
    assert set(run.data.metrics) == {"accuracy", "precision", "recall", "f1"}
    assert run.data.tags["lineage.data-version"] == "v1"
    assert run.data.tags["lineage.data-hash"] == runner.results["data-hash"]
    model = mlflow.models.get_model_info(json.loads((runner.artifacts / "model/model.json").read_text())["uri"])
    assert model.signature.inputs.input_names() == FEATURES
    assert model.saved_input_example_info is not None
    assert mlflow.artifacts.load_dict(f"runs:/{run.info.run_id}/environment.json")["scikit-learn"] == "1.9.1"

    accuracy = runner.results.pop("accuracy")
    assert runner.run(pipeline, "retrain", "--version", version) == 0
    assert runner.results["accuracy"] == accuracy

    # Figures that were not those of the training are noticed.
    mlflow.MlflowClient().log_metric(run.info.run_id, "f1", 0.5)
    assert runner.run(pipeline, "retrain", "--version", version) == 1
    assert "f1 is" in capsys.readouterr().err


def test_what_was_trained_on_other_data_is_not_trained_again(
    runner: Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    version = register_first(runner)
    mlflow.MlflowClient().set_tag(runner.results["run-id"], "lineage.data-hash", "0" * 32)
    assert runner.run(pipeline, "retrain", "--version", version) == 1
    assert f"has the hash {runner.results['data-hash']}, not {'0' * 32}" in capsys.readouterr().err
    open_store().delete("datasets/iris/v1.dvc")
    assert runner.run(pipeline, "retrain", "--version", version) == 2
    assert "expected one of the versions of iris: there are none" in capsys.readouterr().err


def test_bad_labels_are_refused_and_nothing_is_registered(runner: Runner, capsys: pytest.CaptureFixture[str]) -> None:
    table = sample()
    table["species"] = table["species"].sample(frac=1, random_state=1).to_numpy()
    publish(runner, "bad", table)
    assert runner.run(pipeline, "fetch", "--data-version", "bad") == 0
    assert runner.run(pipeline, "train", *LINEAGE) == 0
    assert runner.run(pipeline, "validate") == 1
    said = capsys.readouterr().err
    assert "accuracy is" in said
    assert "F1 of class" in said
    assert not (runner.artifacts / "report").exists()
    assert runner.run(pipeline, "register") == 2
    assert Registry("iris").versions() == []


def test_a_report_of_another_run_registers_nothing(runner: Runner, capsys: pytest.CaptureFixture[str]) -> None:
    register_first(runner)
    assert runner.run(pipeline, "train", *LINEAGE, "--trees", "6") == 0
    assert runner.run(pipeline, "register") == 1
    assert "the report is of run" in capsys.readouterr().err
    assert len(Registry("iris").versions()) == 1


def test_registering_again_gives_the_same_version(runner: Runner) -> None:
    version = register_first(runner)
    assert runner.run(pipeline, "register") == 0
    assert runner.results["version"] == version
    assert len(Registry("iris").versions()) == 1


def test_missing_values_are_refused_before_training(runner: Runner, capsys: pytest.CaptureFixture[str]) -> None:
    table = sample()
    table.loc[3, "petal-width"] = float("nan")
    publish(runner, "nan", table)
    assert runner.run(pipeline, "fetch", "--data-version", "nan") == 0
    assert runner.run(pipeline, "train", *LINEAGE) == 1
    assert "1 values of the column petal-width" in capsys.readouterr().err
    assert mlflow.MlflowClient().get_experiment_by_name("iris") is None


def test_a_bad_candidate_is_rolled_back_once(runner: Runner, grafana: Cluster) -> None:
    champion, candidate = register_second(runner, grafana)
    good = grafana.served("champion")
    assert runner.run(pipeline, "deploy", *PLACE, "--version", candidate) == 0
    assert grafana.weights() == {"champion": 90, "candidate": 10}
    answer(candidate, right=10, wrong=30)
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.results["verdict"] == "roll-back"
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 1

    grafana.annotations.clear()
    for _ in range(2):
        assert runner.run(pipeline, "roll-back", *PLACE, "--version", candidate, "--reason", "precision 0.3") == 0
        assert grafana.weights() == {"champion": 100, "candidate": 0}
        assert (alias("candidate"), alias("champion")) == (None, champion)
        assert (grafana.served("candidate"), grafana.served("champion")) == (good, good)
    bad = Registry("iris").version(candidate)
    assert bad is not None
    assert mlflow.MlflowClient().get_run(bad.run_id).data.tags["rolled-back"] == "precision 0.3"
    (annotation,) = grafana.annotations
    assert "precision 0.3" in annotation["text"]
    assert annotation["authorization"] == "Bearer token"


def test_a_rollback_that_is_killed_ends_when_it_runs_again(runner: Runner, cluster: Cluster) -> None:
    champion, candidate = register_second(runner, cluster)
    # The lease, each change of an object, and the renewals of the lease before them.
    for writes in range(6):
        assert runner.run(pipeline, "deploy", *PLACE, "--version", candidate) == 0
        cluster.writes.clear()
        cluster.fail_after = writes
        assert runner.run(pipeline, "roll-back", *PLACE, "--version", candidate, "--reason", "bad") == 3
        cluster.fail_after = None
        expire(cluster)
        assert runner.run(pipeline, "roll-back", *PLACE, "--version", candidate, "--reason", "bad") == 0
        assert cluster.weights() == {"champion": 100, "candidate": 0}
        assert cluster.served("candidate") == cluster.served("champion")
        assert (alias("candidate"), alias("champion")) == (None, champion)


def test_deploy_and_promote_end_when_they_run_again_after_they_were_killed(runner: Runner, cluster: Cluster) -> None:
    champion, candidate = register_second(runner, cluster)
    old = cluster.served("champion")
    deploy = ("deploy", *PLACE, "--version", candidate)
    kill_at_each_write(runner, cluster, deploy, 5)
    # Nothing is sent to a candidate that is not ready yet.
    assert cluster.weights() == {"champion": 100, "candidate": 0}
    assert runner.run(pipeline, *deploy) == 0
    assert cluster.weights() == {"champion": 90, "candidate": 10}

    answer(candidate, right=40, wrong=0)
    assert runner.run(pipeline, "evaluate") == 0
    promote = ("promote", *PLACE, "--by", "test")
    kill_at_each_write(runner, cluster, promote, 5)
    assert alias("champion") == champion
    assert runner.run(pipeline, *promote) == 0
    assert (alias("candidate"), alias("champion")) == (None, candidate)
    assert cluster.served("champion") == cluster.served("candidate") != old
    assert cluster.weights() == {"champion": 100, "candidate": 0}


def kill_at_each_write(runner: Runner, cluster: Cluster, step: tuple[str, ...], writes: int) -> None:
    """Runs a step again and again, each time one write further, until so many writes were let through."""
    for allowed in range(writes):
        cluster.writes.clear()
        cluster.fail_after = allowed
        assert runner.run(pipeline, *step) == 3
        expire(cluster)
    cluster.fail_after = None


def expire(cluster: Cluster) -> None:
    lease = cluster.lease()
    if lease is not None:
        lease["renewTime"] = "2020-01-01T00:00:00.000000Z"


def test_a_bad_champion_gives_way_to_the_last_good_version(runner: Runner, cluster: Cluster) -> None:
    first, second = register_second(runner, cluster)
    good = cluster.served("champion")
    assert runner.run(pipeline, "deploy", *PLACE, "--version", second) == 0
    answer(second, right=40, wrong=0)
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 0
    assert alias("champion") == second
    assert cluster.served("champion") != good

    assert runner.run(pipeline, "roll-back", *PLACE, "--version", "champion", "--reason", "bad labels") == 0
    assert alias("champion") == first
    assert cluster.served("champion") == good
    # There is no version before the first.
    assert runner.run(pipeline, "roll-back", *PLACE, "--version", "champion", "--reason", "bad labels") == 1
    assert alias("champion") == first


def test_a_person_can_stop_all_changes(runner: Runner, cluster: Cluster, capsys: pytest.CaptureFixture[str]) -> None:
    _, candidate = register_second(runner, cluster)
    cluster.annotate_route("hearth/stop", "we look at it")
    before = cluster.weights()
    assert runner.run(pipeline, "deploy", *PLACE, "--version", candidate) == 1
    assert "we look at it" in capsys.readouterr().err
    assert (cluster.weights(), alias("candidate")) == (before, None)
    cluster.annotate_route("hearth/stop", None)
    assert runner.run(pipeline, "deploy", *PLACE, "--version", candidate) == 0


def test_a_candidate_that_does_not_load_gets_no_requests(
    runner: Runner, cluster: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    champion, candidate = register_second(runner, cluster)
    good = cluster.served("champion")
    cluster.is_broken = lambda uri: uri != good
    assert runner.run(pipeline, "deploy", *PLACE, "--version", candidate, "--ready-seconds", "0.2") == 3
    assert "0 of 1 pods are ready" in capsys.readouterr().err
    assert cluster.weights() == {"champion": 100, "candidate": 0}
    assert (alias("candidate"), alias("champion")) == (None, champion)


def test_three_versions_are_kept(runner: Runner, cluster: Cluster) -> None:
    register_second(runner, cluster)
    for depth in ("3", "5", "6"):
        last = runner.register(pipeline, "v1", "--max-depth", depth, "--trees", "5")
    assert len(Registry("iris").versions()) == 5
    assert runner.run(pipeline, "deploy", *PLACE, "--version", last) == 0
    answer(last, right=40, wrong=0)
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.run(pipeline, "promote", *PLACE, "--by", "test") == 0
    # The newest three, and the first, to which a rollback leads.
    assert [str(one.version) for one in Registry("iris").versions()] == ["5", "4", "3", "1"]
    assert served_files() == {"1", "5"}


def test_drift_holds_a_promotion(runner: Runner, cluster: Cluster) -> None:
    _, candidate = register_second(runner, cluster)
    assert runner.run(pipeline, "deploy", *PLACE, "--version", candidate) == 0
    answer(candidate, right=60, wrong=0)
    store = open_store()
    # The same flowers in millimetres.
    for key in list(store.keys("requests/iris/")):
        lines = [json.loads(line) for line in (store.read(key) or b"").splitlines()]
        for line in lines:
            line["inputs"] = {name: value * 10 for name, value in line["inputs"].items()}
        store.write(key, "\n".join(map(json.dumps, lines)).encode())
    assert runner.run(pipeline, "evaluate") == 0
    assert runner.results["verdict"] == "wait"
    assert "drifted" in (runner.artifacts / "evaluation").read_text()
