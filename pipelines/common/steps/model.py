"""Steps that make a model: train, validate, register; and retrain, which repeats a training."""

import json
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import mlflow
import pandas

from .. import lineage as tags
from ..data import FILE, DataVersion, fetch
from ..lineage import Lineage
from ..plan import Plan, Training
from ..problems import Refused
from ..registry import Registry
from ..step import Parameters, Step
from ..tracking import log_training, packages
from ..training import fit
from ..validation import Trial, check
from ..versions import part_for
from ..work import Work
from .choice import Choice, chosen


class Nothing(Parameters):
    """A step without parameters."""


def model_steps(plan: Plan[Any]) -> Iterator[Step[Any]]:
    """The steps that make a model."""
    headline = plan.headline
    yield Step(
        "train",
        plan.training,
        partial(_train, plan),
        ("data",),
        ("model", "parts"),
        ("run-id", headline),
        ("tracking",),
    )
    yield Step(
        "validate",
        Nothing,
        partial(_validate, plan),
        ("model", "parts"),
        ("report",),
        (headline,),
        ("tracking",),
    )
    yield Step(
        "register",
        Nothing,
        partial(_register, plan),
        ("model", "report"),
        (),
        ("version", "semantic-version"),
        ("tracking",),
    )
    yield Step("retrain", Choice, partial(_retrain, plan), (), (), (headline,), ("tracking", "store"))


def _train(plan: Plan[Any], parameters: Training, work: Work) -> None:
    """Trains and logs a model. It is not registered: that is for validated models."""
    data = plan.read(work.input("data") / FILE)
    version = DataVersion.read(work.input("data"))
    trained = fit(plan, parameters, data)
    lineage = Lineage(parameters.git_commit, parameters.image_digest, version)
    logged = log_training(plan, parameters, trained, lineage)
    parts = work.output_folder("parts")
    trained.train.to_csv(parts / "train.csv", index=False)
    trained.test.to_csv(parts / "test.csv", index=False)
    model = {"run": logged.run, "uri": logged.uri}
    (work.output_folder("model") / "model.json").write_text(json.dumps(model), encoding="utf8")
    work.result("run-id", logged.run)
    work.result(plan.headline, trained.figures[plan.headline])
    print(f"run {logged.run}: {_words(trained.figures)}")


def _validate(plan: Plan[Any], parameters: Nothing, work: Work) -> None:
    """Checks the model as MLflow hands it out, and writes the report without which nothing is registered."""
    model = json.loads((work.input("model") / "model.json").read_text(encoding="utf8"))
    parts = {name: pandas.read_csv(work.input("parts") / f"{name}.csv") for name in ("train", "test")}
    predict = mlflow.pyfunc.load_model(model["uri"]).predict
    trial = Trial(predict, parts["train"], parts["test"], plan.features, plan.target, plan.quality)
    failures = check(trial, plan.rules)
    client = mlflow.MlflowClient()
    if failures:
        client.set_tag(model["run"], tags.VALIDATED, "")
        client.set_tag(model["run"], "refused", "; ".join(failures))
        raise Refused(*failures)
    client.set_tag(model["run"], tags.VALIDATED, "yes")
    report = {**model, "figures": trial.figures}
    (work.output_folder("report") / "report.json").write_text(json.dumps(report), encoding="utf8")
    work.result(plan.headline, trial.figures[plan.headline])
    print(f"run {model['run']} is valid: {_words(trial.figures)}")


def _register(plan: Plan[Any], parameters: Nothing, work: Work) -> None:
    """Registers a validated model, with its lineage and its semantic version."""
    model = json.loads((work.input("model") / "model.json").read_text(encoding="utf8"))
    report = json.loads((work.input("report") / "report.json").read_text(encoding="utf8"))
    run = mlflow.MlflowClient().get_run(model["run"])
    if report["run"] != model["run"]:
        raise Refused(f"the report is of run {report['run']}, and the model of run {model['run']}")
    if run.data.tags.get(tags.VALIDATED) != "yes":
        raise Refused(f"run {model['run']} is not validated")
    figure = report["figures"][plan.headline]
    part = part_for(figure, plan.bumps)
    if part is None:
        raise Refused(f"{plan.headline} is {figure:.3f}, below all limits for a version: {plan.bumps}")
    lineage = {key: value for key, value in run.data.tags.items() if key.startswith("lineage.")}
    version = Registry(plan.model).register(model["uri"], model["run"], part, lineage)
    work.result("version", str(version.version))
    work.result("semantic-version", version.tags[tags.SEMANTIC_VERSION])
    print(f"{plan.model} version {version.version} is {version.tags[tags.SEMANTIC_VERSION]}")


def _retrain(plan: Plan[Any], parameters: Choice, work: Work) -> None:
    """Trains a registered model again from its lineage alone, and compares the figures. Nothing is logged."""
    version = chosen(Registry(plan.model), parameters)
    run = mlflow.MlflowClient().get_run(version.run_id)
    recorded = run.data.tags
    own = {**run.data.params, "git-commit": recorded[tags.COMMIT], "image-digest": recorded[tags.IMAGE]}
    training = plan.training.model_validate(own)
    with tempfile.TemporaryDirectory() as folder:
        fetch(plan.model, recorded[tags.DATA_VERSION], Path(folder), recorded[tags.DATA_HASH])
        trained = fit(plan, training, plan.read(Path(folder, FILE)))
    logged = {name: run.data.metrics.get(name) for name in trained.figures}
    differing = [
        f"{name} is {found}, and was {logged[name]}" for name, found in trained.figures.items() if found != logged[name]
    ]
    if differing:
        raise Refused(*differing, *_other_packages(run.info.run_id))
    work.result(plan.headline, trained.figures[plan.headline])
    print(f"{plan.model} version {version.version} again: {_words(trained.figures)}")


def _other_packages(run: str) -> list[str]:
    """The packages whose version is not the one of the run: the usual reason for other figures."""
    then: dict[str, str] = mlflow.artifacts.load_dict(f"runs:/{run}/environment.json")
    now = packages()
    return [
        f"{name} is {now.get(name, 'missing')}, and was {then[name]}" for name in then if now.get(name) != then[name]
    ]


def _words(figures: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.3f}" for name, value in figures.items())
