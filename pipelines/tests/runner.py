"""Runs steps as a workflow does: each gets its declared inputs, and its outputs are kept for the next."""

import shutil
from collections.abc import Callable
from pathlib import Path

from common.command import main
from common.step import Pipeline
from tests.cluster import Cluster
from tests.moments import Moments

LINEAGE = ("--git-commit", "0123456789abcdef0123456789abcdef01234567", "--image-digest", f"sha256:{'ab' * 32}")


class Runner:
    """The artifacts and results of a workflow."""

    def __init__(self, folder: Path, moments: Moments, database: Path) -> None:
        self.folder = folder
        self._moments = moments
        self._database = database
        self.artifacts = folder.parent / "artifacts"
        self.results: dict[str, str] = {}

    def run(self, pipeline: Pipeline, step: str, *arguments: str) -> int:
        """Runs a step in an empty folder; returns its exit code."""
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in pipeline.steps[step].inputs:
            kept = self.artifacts / name
            if kept.exists():
                place = self.folder / "inputs" / name
                place.parent.mkdir(parents=True, exist_ok=True)
                (shutil.copytree if kept.is_dir() else shutil.copyfile)(kept, place)
        code = main(pipeline, [step, *arguments])
        for made in (self.folder / "outputs").glob("*"):
            place = self.artifacts / made.name
            self.artifacts.mkdir(exist_ok=True)
            shutil.rmtree(place, ignore_errors=True)
            (shutil.copytree if made.is_dir() else shutil.copyfile)(made, place)
        for result in (self.folder / "results").glob("*"):
            self.results[result.name] = result.read_text(encoding="utf8")
        return code

    def reach(self, moment: str, way: Callable[[], None], cluster: Cluster | None = None) -> None:
        """Comes to a moment: the first time on its way, later by its copy. The test has not used MLflow before."""
        if self._moments.has(moment):
            self.results = self._moments.restore(moment, self._database, cluster)
        else:
            way()
            self._moments.keep(moment, self._database, self.results, cluster)

    def register(self, pipeline: Pipeline, data: str, *training: str) -> str:
        """Fetches, trains, validates and registers; returns the number of the version."""
        steps = (
            ("fetch", "--data-version", data),
            ("train", *LINEAGE, *training),
            ("validate",),
            ("register",),
        )
        for step in steps:
            code = self.run(pipeline, *step)
            assert code == 0, f"{step} ended with {code}"
        return self.results["version"]
