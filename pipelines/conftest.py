"""What the tests of all pipelines share: a tracking database, a store and an API server for each test."""

from collections.abc import Iterator
from pathlib import Path

import mlflow
import pytest

from tests.cluster import Cluster
from tests.moments import Moments
from tests.runner import Runner


@pytest.fixture(scope="session")
def moments(tmp_path_factory: pytest.TempPathFactory) -> Moments:
    """What tests start from, each made once; the first is an empty database, which alone takes seconds."""
    kept = Moments(tmp_path_factory.mktemp("moments"), tmp_path_factory.mktemp("home"))
    database = kept.home.with_name("empty.db")
    mlflow.MlflowClient(f"sqlite:///{database}").search_experiments()
    kept.keep("empty", database)
    return kept


@pytest.fixture
def home(tmp_path: Path, moments: Moments, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with MLflow on SQLite, a store with DVC's remote, and nothing of the environment of the tests.

    It is the same folder for all tests, since MLflow keeps whole paths of artifacts. The database is another for each,
    since MLflow keeps connections.
    """
    for name in ("PIPELINE_RUN", "PIPELINE_RETRIES", "PIPELINE_ATTEMPT", "GRAFANA_URL", "GRAFANA_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    moments.restore("empty", tmp_path / "mlflow.db")
    # MLflow keeps the artifacts of a database in the working folder.
    monkeypatch.chdir(moments.home)
    monkeypatch.setenv("MLFLOW_TRACKING_URI", f"sqlite:///{tmp_path}/mlflow.db")
    monkeypatch.setenv("PIPELINE_STORE", str(moments.home / "store"))
    monkeypatch.setenv("PIPELINE_DIR", str(moments.home / "work"))
    return moments.home


@pytest.fixture
def runner(home: Path, tmp_path: Path, moments: Moments) -> Runner:
    """Runs steps one after the other, each with the outputs of those before as inputs."""
    return Runner(home / "work", moments, tmp_path / "mlflow.db")


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    """A stand-in for the API server, with one rollout `iris` in the namespace `models`."""
    monkeypatch.delenv("KUBERNETES_SERVICE_HOST", raising=False)
    with Cluster("iris", "models") as started:
        monkeypatch.setenv("KUBECONFIG", started.write_kubeconfig(tmp_path))
        yield started
