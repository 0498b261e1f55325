"""Runs a step as a command, and turns what happens into an exit code."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .arguments import read_arguments
from .letters import Letters, is_last_attempt
from .problems import FAILED, MISCONFIGURED, REFUSED, ConfigurationError, Problem, Refused
from .settings import problems_of
from .step import Pipeline, Step
from .store import open_store
from .work import Work


def main(pipeline: Pipeline, arguments: Sequence[str] | None = None) -> int:
    """Runs the step that the arguments name; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    step = pipeline.steps.get(given[0]) if given else None
    if step is None:
        names = ", ".join(sorted(pipeline.steps))
        found = repr(given[0]) if given else "nothing"
        problem = Problem("step", found, f"one of {names}", f"python -m {pipeline.name} STEP --PARAMETER VALUE")
        _print(f"{pipeline.name}: 1 problem", [str(problem)])
        return MISCONFIGURED
    return _run(pipeline, step, given[1:])


def execute(step: Step[Any], arguments: Sequence[str], folder: Path | None = None) -> None:
    """Runs a step.

    Raises ConfigurationError with all that is wrong with arguments, environment and inputs, and RuntimeError when the
    step has not written what it declares.
    """
    # The user of a pod has no name where the image lists none, and DVC and MLflow ask for it.
    os.environ.setdefault("USER", "pipeline")
    work = Work(step.inputs, step.outputs, step.results, folder)
    parameters, problems = read_arguments(step, arguments)
    problems += [*problems_of(step.needs), *work.missing_inputs()]
    if parameters is None or problems:
        raise ConfigurationError(problems)
    step.function(parameters, work)
    unwritten = work.unwritten()
    if unwritten:
        raise RuntimeError(f"the step {step.name} has not written {', '.join(unwritten)}, which it declares")


def _run(pipeline: Pipeline, step: Step[Any], arguments: Sequence[str]) -> int:
    title = f"{pipeline.name} {step.name}"
    try:
        execute(step, arguments)
    except ConfigurationError as error:
        count = len(error.problems)
        _print(f"{title}: {count} problem{'' if count == 1 else 's'}", [str(one) for one in error.problems])
        return MISCONFIGURED
    except Refused as refusal:
        _print(f"{title}: refused", refusal.reasons)
        return REFUSED
    except Exception as error:
        traceback.print_exc()
        _print(f"{title}: failed", [f"{type(error).__name__}: {error}"])
        if is_last_attempt():
            _leave_letter(pipeline, step, arguments, error)
        return FAILED
    return 0


def _leave_letter(pipeline: Pipeline, step: Step[Any], arguments: Sequence[str], error: Exception) -> None:
    inputs = Work(step.inputs, step.outputs, step.results).folder / "inputs"
    try:
        reason = f"{type(error).__name__}: {error}"
        letter = Letters(pipeline.name, open_store()).write(step.name, arguments, reason, inputs)
    except Exception as failure:  # the failure of the step is what counts
        _print("no dead letter was written", [f"{type(failure).__name__}: {failure}"])
        return
    if letter is not None:
        _print(f"dead letter {letter.id}", [f"python -m {pipeline.name} replay --letter {letter.id}"])


def _print(title: str, lines: Sequence[str]) -> None:
    print("\n  ".join([title, *lines]), file=sys.stderr, flush=True)
