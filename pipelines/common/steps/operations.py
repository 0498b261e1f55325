"""Steps for those who operate a pipeline: dead letters, replay, metrics."""

import json
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from pydantic import Field

from ..command import execute
from ..evaluation import Evaluation, measure
from ..exporter import Exporter, run
from ..letters import Letters
from ..plan import Plan
from ..problems import ConfigurationError, Problem, Refused
from ..records import Records
from ..registry import Registry
from ..step import Parameters, Pipeline, Step
from ..store import open_store
from ..work import Work
from .serving import Window, last_evaluation


class DeadLetter(Parameters):
    """Parameters of dead-letter."""

    step: str = Field(min_length=1)
    arguments: str = Field(default="[]", description="a JSON list of the arguments of the step")
    reason: str = Field(default="its pod was lost", min_length=1)


class Replay(Parameters):
    """Parameters of replay."""

    letter: str = Field(default="", description="the id of a letter; empty to list them")


class ServeMetrics(Window):
    """Parameters of serve-metrics."""

    port: int = Field(default=8000, ge=1, le=65535)
    address: str = "0.0.0.0"  # noqa: S104 - Prometheus comes from another pod
    interval_seconds: float = Field(default=15, gt=0)


def operation_steps(pipeline: Pipeline, plan: Plan[Any]) -> Iterator[Step[Any]]:
    """The steps for those who operate a pipeline."""
    yield Step("dead-letter", DeadLetter, partial(_dead_letter, pipeline), needs=("store",))
    yield Step("replay", Replay, partial(_replay, pipeline), needs=("store",))
    yield Step("serve-metrics", ServeMetrics, partial(_serve_metrics, plan, pipeline), needs=("tracking", "store"))


def _dead_letter(pipeline: Pipeline, parameters: DeadLetter, work: Work) -> None:
    """Writes a letter for a step whose pod was killed before it could write one. Its inputs are lost with the pod."""
    arguments = json.loads(parameters.arguments)
    letter = Letters(pipeline.name, open_store()).write(parameters.step, arguments, parameters.reason, None)
    print(f"dead letter {letter.id}" if letter else "the step has written its letter itself")


def _replay(pipeline: Pipeline, parameters: Replay, work: Work) -> None:
    """Runs the step of a letter with its arguments and inputs, and deletes the letter when it succeeds."""
    letters = Letters(pipeline.name, open_store())
    if not parameters.letter:
        for one in letters.all():
            print(f"{one.id}  {one.time}  {one.reason.splitlines()[0]}")
        return
    letter = letters.read(parameters.letter)
    if letter is None:
        known = ", ".join(one.id for one in letters.all()) or "there are none"
        problem = Problem("--letter", repr(parameters.letter), f"a dead letter: {known}", "choose one of them")
        raise ConfigurationError([problem])
    step = pipeline.steps[letter.step]
    if step.inputs and not letter.has_inputs:
        raise Refused(
            f"the inputs {', '.join(step.inputs)} of {letter.id} were lost with its pod: "
            "start the workflow again, by `argo retry`"
        )
    letters.restore_inputs(letter, work.folder / "inputs")
    execute(step, letter.arguments, work.folder)
    letters.delete(letter)
    print(f"{letter.id} succeeded; its outputs are in {work.folder / 'outputs'}")


def _serve_metrics(plan: Plan[Any], pipeline: Pipeline, parameters: ServeMetrics, work: Work) -> None:
    """Measures again and again, and serves the last measurement to Prometheus, until SIGTERM."""
    store = open_store()
    registry, records = Registry(plan.model), Records(plan.model, store)
    letters = Letters(pipeline.name, store)

    def evaluate() -> Evaluation:
        minutes, minimum = parameters.window_minutes, parameters.minimum_samples
        found = measure(plan, registry, records, minutes=minutes, minimum=minimum)
        last = store.read(last_evaluation(plan.model))
        # Drift takes seconds to find, so it is the one of the last evaluate.
        return replace(found, drift=Evaluation.read(last.decode()).drift) if last else found

    stop = threading.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda *_: stop.set())
    exporter = Exporter(pipeline.name, plan.model, evaluate, lambda: len(letters.all()))
    run(exporter, parameters.port, parameters.address, parameters.interval_seconds, stop)
