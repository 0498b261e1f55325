"""Moments: states of the home, the database and the cluster of a test that several tests start from."""

import copy
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.cluster import Body, Cluster


@dataclass
class Moments:
    """Copies of what was there at each moment."""

    folder: Path
    home: Path
    _results: dict[str, dict[str, str]] = field(default_factory=dict)
    _objects: dict[str, dict[str, Body]] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether a moment was kept."""
        return name in self._results

    def keep(
        self, name: str, database: Path, results: dict[str, str] | None = None, cluster: Cluster | None = None
    ) -> None:
        """Keeps what is there now."""
        shutil.copytree(self.home, self.folder / name / "home")
        shutil.copyfile(database, self.folder / name / "mlflow.db")
        self._results[name] = dict(results or {})
        self._objects[name] = copy.deepcopy(cluster.objects) if cluster else {}

    def restore(self, name: str, database: Path, cluster: Cluster | None = None) -> dict[str, str]:
        """Brings back what was there, into a database that nobody has opened; returns the results of the steps."""
        # The folder itself stays: it is the working folder.
        for one in self.home.iterdir():
            shutil.rmtree(one) if one.is_dir() else one.unlink()
        shutil.copytree(self.folder / name / "home", self.home, dirs_exist_ok=True)
        shutil.copyfile(self.folder / name / "mlflow.db", database)
        if cluster:
            cluster.objects = copy.deepcopy(self._objects[name])
        return dict(self._results[name])
