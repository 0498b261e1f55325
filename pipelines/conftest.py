"""What the tests of all pipelines share: a tracking database, a store and an API server for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import mlflow
import pytest

from tests.cluster import Cluster
from tests.runner import Runner


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """MLflow's tables, made once, since that takes seconds."""
    path = tmp_path_factory.mktemp("mlflow") / "empty.db"
    mlflow.MlflowClient(f"sqlite:///{path}").search_experiments()
    return path


@pytest.fixture
def home(tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with MLflow on SQLite, a store with DVC's remote, and nothing of the environment of the tests."""
    for name in ("PIPELINE_RUN", "PIPELINE_RETRIES", "PIPELINE_ATTEMPT", "GRAFANA_URL", "GRAFANA_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    shutil.copyfile(database, tmp_path / "mlflow.db")
    # MLflow keeps the artifacts of a database in the working folder.
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MLFLOW_TRACKING_URI", f"sqlite:///{tmp_path}/mlflow.db")
    monkeypatch.setenv("PIPELINE_STORE", str(tmp_path / "store"))
    monkeypatch.setenv("PIPELINE_DIR", str(tmp_path / "work"))
    return tmp_path


@pytest.fixture
def runner(home: Path) -> Runner:
    """Runs steps one after the other, each with the outputs of those before as inputs."""
    return Runner(home / "work")


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    """A stand-in for the API server, with one rollout `iris` in the namespace `models`."""
    monkeypatch.delenv("KUBERNETES_SERVICE_HOST", raising=False)
    with Cluster("iris", "models") as started:
        monkeypatch.setenv("KUBECONFIG", started.write_kubeconfig(tmp_path))
        yield started
