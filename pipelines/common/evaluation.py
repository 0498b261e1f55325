"""How good the served versions are, measured on requests whose labels are known by now."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import mlflow
import pandas

from .drift import drifted_share
from .plan import Plan, Served
from .records import Records
from .registry import ROLES, Registry, Role
from .tracking import REFERENCE

Verdict = Literal["none", "wait", "promote", "roll-back"]
"""What should become of the candidate; `none` when there is no candidate."""

DRIFT = 0.5
"""A candidate is not promoted while the share of drifted features is this large."""


@dataclass(frozen=True)
class Measured:
    """The quality of one served version. Without labelled requests there are no figures."""

    role: Role
    version: str
    samples: int
    figures: dict[str, float]


@dataclass(frozen=True)
class Evaluation:
    """An evaluation of all served versions of a model."""

    model: str
    time: str
    minimum_samples: int
    measured: tuple[Measured, ...]
    drift: float | None = None
    verdict: Verdict = "none"
    reasons: tuple[str, ...] = field(default=())

    def of(self, role: Role) -> Measured | None:
        """The quality of the version with a role."""
        return next((one for one in self.measured if one.role == role), None)

    def text(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self), indent=2)

    @staticmethod
    def read(text: str) -> "Evaluation":
        """From JSON."""
        body: dict[str, Any] = json.loads(text)
        measured = tuple(Measured(**one) for one in body.pop("measured"))
        return Evaluation(measured=measured, reasons=tuple(body.pop("reasons")), **body)


def measure(plan: Plan[Any], registry: Registry, records: Records, *, minutes: int, minimum: int) -> Evaluation:
    """Measures the versions that have an alias, on the labelled requests of the last minutes."""
    until = datetime.now(UTC)
    since = until - timedelta(minutes=minutes)
    requests = records.requests(since, until)
    labels = records.labels(since, until)
    measured = []
    for role in ROLES:
        version = registry.served(role)
        if version is None:
            continue
        number = str(version.version)
        pairs = [(labels[one.id], one.output) for one in requests if one.version == number and one.id in labels]
        figures = plan.quality([pair[0] for pair in pairs], [pair[1] for pair in pairs]) if pairs else {}
        measured.append(Measured(role, number, len(pairs), figures))
    return Evaluation(plan.model, until.isoformat(timespec="seconds"), minimum, tuple(measured))


def measure_drift(plan: Plan[Any], registry: Registry, records: Records, *, minutes: int, minimum: int) -> float | None:
    """The share of drifted features in the last minutes; None with too few requests or without a served version."""
    version = registry.served("champion") or registry.served("candidate")
    until = datetime.now(UTC)
    requests = records.requests(until - timedelta(minutes=minutes), until)
    if version is None or len(requests) < minimum:
        return None
    return drifted_share(reference_of(str(version.run_id), plan.features), table_of(one.inputs for one in requests))


def reference_of(run: str, features: list[str]) -> pandas.DataFrame:
    """The inputs that the model of a run has learned from."""
    path = mlflow.artifacts.download_artifacts(run_id=run, artifact_path=REFERENCE)
    return pandas.read_csv(Path(path))[features]


def table_of(inputs: Iterable[dict[str, Any]]) -> pandas.DataFrame:
    """Inputs of requests as a table."""
    return pandas.DataFrame(list(inputs))


def judge(evaluation: Evaluation, served: Served) -> tuple[Verdict, tuple[str, ...]]:
    """What should become of the candidate, and why."""
    candidate, champion = evaluation.of("candidate"), evaluation.of("champion")
    if candidate is None:
        return "none", ("there is no candidate",)
    minimum = evaluation.minimum_samples
    if candidate.samples < minimum:
        return "wait", (f"the candidate has {candidate.samples} labelled requests, fewer than {minimum}",)
    found = candidate.figures[served.figure]
    if not found >= served.minimum:
        return "roll-back", (f"{served.figure} of the candidate is {found:.3f}, below {served.minimum}",)
    if champion and champion.samples >= minimum:
        other = champion.figures[served.figure]
        if not found >= other - served.tolerance:
            why = f"{found:.3f}, more than {served.tolerance} below {other:.3f} of the champion"
            return "roll-back", (f"{served.figure} of the candidate is {why}",)
    if evaluation.drift is not None and evaluation.drift >= DRIFT:
        return "wait", (f"{evaluation.drift:.0%} of the features have drifted: look at the data first",)
    return "promote", (f"{served.figure} of the candidate is {found:.3f} on {candidate.samples} requests",)
