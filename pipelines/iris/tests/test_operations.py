"""Dead letters and their replay, metrics of a running process, and the files of served versions."""

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
from common.registry import Registry
from common.served import ServedFiles
from common.settings import store_address
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


def test_the_files_of_a_version_are_copied_once_and_whole(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "source"
    (source / "code").mkdir(parents=True)
    for name in ("MLmodel", "model.skops", "code/own.py"):
        (source / name).write_text(name, encoding="utf8")
    client = mlflow.MlflowClient()
    client.create_registered_model("iris")
    version = client.create_model_version("iris", str(source))
    store = open_store()
    files = ServedFiles("iris", store)
    written: list[str] = []
    kills = [RuntimeError("killed")]
    write = store.write

    def killed_at_the_first_file(key: str, content: bytes) -> None:
        written.append(key)
        write(key, content)
        if kills:
            raise kills.pop()

    monkeypatch.setattr(store, "write", killed_at_the_first_file)
    with pytest.raises(RuntimeError, match="killed"):
        files.copy(version)
    written.clear()
    assert files.copy(version) == files.address(version) == f"{store_address()}/models/iris/1/model"
    assert written[-1] == "models/iris/1/model/MLmodel"
    # MLflow adds a file of its own.
    names = [key.removeprefix("models/iris/1/model/") for key in store.keys("models/")]
    assert names == ["MLmodel", "code/own.py", "model.skops", "registered_model_meta"]
    assert store.read("models/iris/1/model/code/own.py") == b"code/own.py"
    written.clear()
    files.copy(version)
    assert written == []
    store.write("models/iris/10/model/MLmodel", b"")
    files.delete("1")
    assert list(store.keys("models/")) == ["models/iris/10/model/MLmodel"]


def test_an_alias_that_is_not_there_is_none_and_another_failure_is_an_error(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Registry("iris").served("champion") is None
    mlflow.MlflowClient().create_registered_model("iris")
    assert Registry("iris").served("champion") is None
    registry = Registry("i/ris")
    with pytest.raises(mlflow.exceptions.MlflowException):
        registry.register("models:/none", "none", "patch", {})
