"""Logs a training to MLflow, with all that it takes to repeat it."""

import platform
import tempfile
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any

import mlflow
import pandas
from mlflow.models import infer_signature

from .lineage import Lineage
from .plan import Plan, T
from .training import Trained

SERVING = ("mlflow", "scikit-learn", "skops", "numpy", "pandas")
"""The packages that a server needs to load a model."""

TRUSTED = {
    "sklearn.tree._tree.Tree",
    "sklearn._loss.link.IdentityLink",
    "sklearn._loss.loss.HalfSquaredError",
}
"""Types of models that may be loaded, besides those that skops trusts. Unlike a pickle, such a file runs no code."""

REFERENCE = "parts/train.csv"
"""The artifact of a run with the data that the model was trained on: what drift is measured against."""


@dataclass(frozen=True)
class Logged:
    """A model in MLflow."""

    run: str
    uri: str


def log_training(plan: Plan[T], parameters: T, trained: Trained, lineage: Lineage) -> Logged:
    """Logs parameters, figures, lineage, packages, the train part and the model with signature and example."""
    # Every step imports this module, and only this function needs the packages: they take seconds.
    import mlflow.sklearn

    mlflow.set_experiment(plan.model)
    example = trained.test[plan.features].head(3)
    with mlflow.start_run(tags=lineage.tags()) as run:
        mlflow.log_params(repeatable(parameters))
        mlflow.log_metrics(trained.figures)
        mlflow.log_dict(packages(), "environment.json")
        _log_table(trained.train[[*plan.features, plan.target]], REFERENCE)
        model = mlflow.sklearn.log_model(
            trained.estimator,
            name="model",
            signature=infer_signature(example, trained.estimator.predict(example)),
            input_example=example,
            # Without a list, MLflow starts the model in a process of its own to find it out.
            pip_requirements=[f"{name}=={version(name)}" for name in SERVING],
            serialization_format="skops",
            skops_trusted_types=_trusted(trained.estimator),
        )
    return Logged(run.info.run_id, model.model_uri)


def repeatable(parameters: T) -> dict[str, Any]:
    """The parameters that decide the figures: all but those that say where the model comes from."""
    return parameters.model_dump(by_alias=True, exclude={"git_commit", "image_digest"})


@cache
def packages() -> dict[str, str]:
    """The versions of Python and of all installed packages."""
    found = {one.metadata["Name"].lower(): one.version for one in distributions()}
    return {"python": platform.python_version(), **dict(sorted(found.items()))}


def _trusted(estimator: object) -> list[str]:
    import skops.io

    types = set(skops.io.get_untrusted_types(data=skops.io.dumps(estimator)))
    if types - TRUSTED:
        raise TypeError(f"add the types {sorted(types - TRUSTED)} to TRUSTED in common/tracking.py, if loading is safe")
    return sorted(types)


def _log_table(table: pandas.DataFrame, path: str) -> None:
    place = Path(path)
    with tempfile.TemporaryDirectory() as folder:
        table.to_csv(Path(folder, place.name), index=False)
        mlflow.log_artifact(str(Path(folder, place.name)), str(place.parent))
