"""Dead letters and their replay, metrics of a running process, and the address of a model."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import mlflow
import pytest

from common.letters import Letters
from common.problems import ConfigurationError
from common.registry import Registry
from common.store import open_store
from iris.pipeline import pipeline
from tests.runner import LINEAGE, Runner

FOLDER = Path(__file__).parents[2]


def test_an_exhausted_step_is_replayed(
    runner: Runner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert runner.run(pipeline, "publish", "--data-version", "v1") == 0
    assert runner.run(pipeline, "fetch", "--data-version", "v1") == 0
    monkeypatch.setenv("PIPELINE_RUN", "iris-x7k2p")
    monkeypatch.setenv("PIPELINE_RETRIES", "0")
    database = os.environ["MLFLOW_TRACKING_URI"]
    # Nothing listens there.
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://127.0.0.1:9")
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
    assert runner.run(pipeline, "train", *LINEAGE, "--trees", "5") == 3
    monkeypatch.setenv("MLFLOW_TRACKING_URI", database)

    # It was written by the step itself, with its inputs; the exit handler of the workflow adds nothing.
    assert runner.run(pipeline, "dead-letter", "--step", "train") == 0
    assert runner.run(pipeline, "replay") == 0
    assert "iris-x7k2p-train" in capsys.readouterr().out
    assert runner.run(pipeline, "replay", "--letter", "other") == 2
    assert "a dead letter: iris-x7k2p-train" in capsys.readouterr().err
    assert runner.run(pipeline, "replay", "--letter", "iris-x7k2p-train") == 0
    assert Letters("iris", open_store()).all() == []
    # The outputs of the replay are those of the step: the pipeline goes on with them.
    assert runner.run(pipeline, "validate") == 0
    run = mlflow.MlflowClient().get_run(runner.results["run-id"])
    assert run.data.params["trees"] == "5"


def test_a_replay_that_fails_keeps_the_letter(runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIPELINE_RUN", "iris-x7k2p")
    arguments = '["--data-version", "v9"]'
    assert runner.run(pipeline, "dead-letter", "--step", "fetch", "--arguments", arguments) == 0
    assert runner.run(pipeline, "replay", "--letter", "iris-x7k2p-fetch") == 2
    assert len(Letters("iris", open_store()).all()) == 1
    assert runner.run(pipeline, "publish", "--data-version", "v9") == 0
    assert runner.run(pipeline, "replay", "--letter", "iris-x7k2p-fetch") == 0
    assert Letters("iris", open_store()).all() == []


def test_a_step_whose_inputs_were_lost_is_not_replayed(
    runner: Runner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIPELINE_RUN", "iris-x7k2p")
    assert runner.run(pipeline, "dead-letter", "--step", "train") == 0
    assert runner.run(pipeline, "replay", "--letter", "iris-x7k2p-train") == 1
    assert "argo retry" in capsys.readouterr().err


def test_metrics_are_served_until_the_process_is_ended(runner: Runner) -> None:
    assert runner.run(pipeline, "dead-letter", "--step", "fetch") == 0
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "iris", "serve-metrics", "--port", port, "--address", "127.0.0.1"]
    process = subprocess.Popen(command, cwd=FOLDER, env={**os.environ, "PYTHONPATH": str(FOLDER)})
    try:
        text = read_when_served(f"http://127.0.0.1:{port}/metrics")
        assert 'hearth_pipeline_dead_letters{pipeline="iris"} 1.0' in text
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()


def read_when_served(address: str) -> str:
    deadline = time.monotonic() + 120
    while True:
        try:
            with urlopen(address, timeout=5) as answer:  # noqa: S310
                text: str = answer.read().decode()
                return text
        except (URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def test_the_address_of_a_model_is_that_of_the_object_store(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MODEL_ARTIFACTS", raising=False)
    client = mlflow.MlflowClient()
    client.create_registered_model("iris")
    registry = Registry("iris")
    handed_out = client.create_model_version("iris", "mlflow-artifacts:/1/models/m-1/artifacts")
    direct = client.create_model_version("iris", "s3://other/1/models/m-2/artifacts")
    with pytest.raises(ConfigurationError, match="MODEL_ARTIFACTS: found nothing"):
        registry.location(handed_out)
    assert registry.location(direct) == "s3://other/1/models/m-2/artifacts"
    monkeypatch.setenv("MODEL_ARTIFACTS", "s3://mlflow/")
    assert registry.location(handed_out) == "s3://mlflow/1/models/m-1/artifacts"


def test_an_alias_that_is_not_there_is_none_and_another_failure_is_an_error(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Registry("iris").served("champion") is None
    mlflow.MlflowClient().create_registered_model("iris")
    assert Registry("iris").served("champion") is None
    registry = Registry("i/ris")
    with pytest.raises(mlflow.exceptions.MlflowException):
        registry.register("models:/none", "none", "patch", {})
