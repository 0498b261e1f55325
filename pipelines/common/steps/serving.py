"""Steps on what is served: deploy a candidate, evaluate it, promote it, roll back.

Each of them can be killed at any moment and run again: it does first what protects users, and last what marks the
work as done. So a second run finds the work still marked as open, and does all of it again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from mlflow.entities.model_registry import ModelVersion
from pydantic import Field

from ..evaluation import Evaluation, judge, measure, measure_drift
from ..grafana import annotate
from ..plan import Plan
from ..problems import Refused
from ..records import Records
from ..registry import Registry
from ..rollout import Rollout
from ..served import ServedFiles
from ..settings import Need
from ..step import Parameters, Step
from ..store import open_store
from ..work import Work

NAME = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"


class Place(Parameters):
    """Which rollout."""

    rollout: str = Field(pattern=NAME)
    namespace: str = Field(pattern=NAME)
    ready_seconds: float = Field(default=120, gt=0, description="the time that a server may take to load a model")


class Deploy(Place):
    """Parameters of deploy."""

    version: str = Field(pattern="^[1-9][0-9]*$", description="the number of a registered version")
    weight: int = Field(default=10, ge=1, le=50, description="so many of 100 requests go to the candidate")


class Window(Parameters):
    """Which requests are counted."""

    window_minutes: int = Field(default=1440, ge=1)
    minimum_samples: int = Field(default=30, ge=1)


class Promote(Place):
    """Parameters of promote."""

    by: str = Field(min_length=1, description="who or what promotes")


class RollBack(Place):
    """Parameters of roll-back."""

    version: str = Field(
        default="candidate",
        pattern="^([1-9][0-9]*|champion|candidate)$",
        description="the number or alias of the version that is bad",
    )
    reason: str = Field(min_length=1)


_ALL: tuple[Need, ...] = ("tracking", "store", "cluster")


def serving_steps(plan: Plan[Any]) -> Iterator[Step[Any]]:
    """The steps on what is served."""
    yield Step("deploy", Deploy, partial(_deploy, plan), (), (), ("weight",), _ALL)
    yield Step("evaluate", Window, partial(_evaluate, plan), (), ("evaluation",), ("verdict",), ("tracking", "store"))
    yield Step("promote", Promote, partial(_promote, plan), ("evaluation",), (), ("version",), _ALL)
    yield Step("roll-back", RollBack, partial(_roll_back, plan), (), (), ("version",), _ALL)


def last_evaluation(model: str) -> str:
    """The key of the last evaluation in the store."""
    return f"evaluations/{model}.json"


@contextmanager
def _alone(parameters: Place) -> Iterator[Rollout]:
    rollout = Rollout(parameters.rollout, parameters.namespace)
    with rollout.held():
        rollout.refuse_if_stopped()
        yield rollout


def _deploy(plan: Plan[Any], parameters: Deploy, work: Work) -> None:
    """Serves a version as the candidate. Without a champion it gets all requests, since nobody else can answer."""
    registry = Registry(plan.model)
    version = registry.version(parameters.version)
    if version is None:
        raise Refused(f"{plan.model} has no version {parameters.version}")
    uri = _files(plan).copy(version)
    with _alone(parameters) as rollout:
        champion = registry.served("champion")
        if champion is not None and champion.version == version.version:
            raise Refused(f"version {version.version} is the champion already")
        rollout.set_candidate_weight(0 if champion else 100)
        rollout.serve("candidate", uri, str(version.version))
        rollout.wait_until_ready("candidate", uri, parameters.ready_seconds)
        if champion is None:
            # The gateway drops a route of which one service is missing.
            rollout.serve("champion", uri, str(version.version))
        registry.set_alias("candidate", version)
        weight = parameters.weight if champion else 100
        rollout.set_candidate_weight(weight)
    work.result("weight", weight)
    print(f"version {version.version} is the candidate, with {weight} of 100 requests")


def _files(plan: Plan[Any]) -> ServedFiles:
    return ServedFiles(plan.model, open_store())


def _evaluate(plan: Plan[Any], parameters: Window, work: Work) -> None:
    """Measures what is served, looks for drift, and says what should become of the candidate."""
    store = open_store()
    registry, records = Registry(plan.model), Records(plan.model, store)
    minutes, minimum = parameters.window_minutes, parameters.minimum_samples
    measured = measure(plan, registry, records, minutes=minutes, minimum=minimum)
    drift = measure_drift(plan, registry, records, minutes=minutes, minimum=minimum)
    evaluation = replace(measured, drift=drift)
    verdict, reasons = judge(evaluation, plan.served)
    evaluation = replace(evaluation, verdict=verdict, reasons=reasons)
    store.write(last_evaluation(plan.model), evaluation.text().encode())
    work.output("evaluation").write_text(evaluation.text(), encoding="utf8")
    work.result("verdict", verdict)
    print(f"{verdict}: {'; '.join(reasons)}")


def _promote(plan: Plan[Any], parameters: Promote, work: Work) -> None:
    """Makes the candidate the champion, if an evaluation of this candidate says so."""
    evaluation = Evaluation.read(work.input("evaluation").read_text(encoding="utf8"))
    judged = evaluation.of("candidate")
    if evaluation.verdict != "promote" or judged is None:
        raise Refused(f"the evaluation says {evaluation.verdict}, not promote", *evaluation.reasons)
    registry = Registry(plan.model)
    with _alone(parameters) as rollout:
        champion, candidate = registry.served("champion"), registry.served("candidate")
        if candidate is None or str(candidate.version) != judged.version:
            if champion is not None and str(champion.version) == judged.version:
                work.result("version", judged.version)
                print(f"version {judged.version} is the champion already")
                return
            raise Refused(f"the evaluation is of version {judged.version}, which is not the candidate")
        uri = _files(plan).copy(candidate)
        rollout.serve("champion", uri, str(candidate.version))
        rollout.wait_until_ready("champion", uri, parameters.ready_seconds)
        rollout.set_candidate_weight(0)
        registry.mark_promoted(candidate, parameters.by)
        registry.set_alias("champion", candidate)
        registry.remove_alias("candidate")
        pruned = registry.prune()
        for number in pruned:
            _files(plan).delete(number)
    annotate(f"{plan.model}: version {candidate.version} promoted by {parameters.by}", [plan.model, "promotion"])
    work.result("version", str(candidate.version))
    print(f"version {candidate.version} is the champion; deleted versions: {', '.join(pruned) or 'none'}")


def _roll_back(plan: Plan[Any], parameters: RollBack, work: Work) -> None:
    """Takes a bad version out of service. A version that is not served any more is rolled back already."""
    registry, files = Registry(plan.model), _files(plan)
    with _alone(parameters) as rollout:
        champion, candidate = registry.served("champion"), registry.served("candidate")
        if candidate and parameters.version in ("candidate", str(candidate.version)):
            bad, good = candidate, _roll_back_candidate(registry, files, rollout, parameters, candidate, champion)
        elif champion and parameters.version in ("champion", str(champion.version)):
            bad, good = champion, _roll_back_champion(registry, files, rollout, parameters, champion)
        else:
            work.result("version", str(champion.version) if champion else "")
            print(f"version {parameters.version} is not served: nothing to do")
            return
    text = f"{plan.model}: version {bad.version} rolled back to {good.version}: {parameters.reason}"
    annotate(text, [plan.model, "rollback"])
    work.result("version", str(good.version))
    print(text)


def _roll_back_candidate(
    registry: Registry,
    files: ServedFiles,
    rollout: Rollout,
    parameters: RollBack,
    bad: ModelVersion,
    champion: ModelVersion | None,
) -> ModelVersion:
    if champion is None:
        raise Refused(f"version {bad.version} is the only one that is served: there is no champion to go back to")
    rollout.set_candidate_weight(0)
    rollout.serve("candidate", files.copy(champion), str(champion.version))
    registry.mark_rolled_back(bad, parameters.reason)
    registry.remove_alias("candidate")
    return champion


def _roll_back_champion(
    registry: Registry, files: ServedFiles, rollout: Rollout, parameters: RollBack, bad: ModelVersion
) -> ModelVersion:
    good = registry.last_good(bad)
    if good is None:
        raise Refused(f"version {bad.version} has no earlier version that was promoted and not rolled back")
    uri = files.copy(good)
    rollout.serve("champion", uri, str(good.version))
    rollout.wait_until_ready("champion", uri, parameters.ready_seconds)
    registry.mark_rolled_back(bad, parameters.reason)
    registry.set_alias("champion", good)
    return good
