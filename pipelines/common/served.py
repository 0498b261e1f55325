"""The files of served versions in the store, at `models/MODEL/VERSION/model/`: a server of models reads them there.

Such a server has the login of the bucket and none of MLflow, so a version is copied before it is served.
"""

import tempfile
from pathlib import Path

import mlflow
from mlflow.entities.model_registry import ModelVersion

from .settings import store_address
from .store import Store

LAST = "MLmodel"
"""The file that is copied last: where it is, all are. Every model of MLflow has it."""


class ServedFiles:
    """The files of the versions of one model."""

    def __init__(self, model: str, store: Store) -> None:
        self._model = model
        self._store = store

    def address(self, version: ModelVersion) -> str:
        """Where a server finds the files of a version.

        The name of the last folder is the same for all. KServe takes what begins with the address, and `.../1` is also
        the beginning of `.../10`.
        """
        return f"{store_address()}/{self._folder(str(version.version))}"

    def copy(self, version: ModelVersion) -> str:
        """Copies the files of a version out of MLflow, unless they are there; returns their address."""
        folder = self._folder(str(version.version))
        if self._store.read(f"{folder}/{LAST}") is None:
            with tempfile.TemporaryDirectory() as place:
                source = f"models:/{self._model}/{version.version}"
                root = Path(mlflow.artifacts.download_artifacts(source, dst_path=place))
                files = [path for path in root.rglob("*") if path.is_file()]
                for path in sorted(files, key=lambda path: path == root / LAST):
                    self._store.write(f"{folder}/{path.relative_to(root).as_posix()}", path.read_bytes())
        return self.address(version)

    def delete(self, number: str) -> None:
        """Deletes the files of a version."""
        for key in list(self._store.keys(f"{self._folder(number)}/")):
            self._store.delete(key)

    def _folder(self, number: str) -> str:
        return f"models/{self._model}/{number}/model"
