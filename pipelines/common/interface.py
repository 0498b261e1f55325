"""What a pipeline declares of its steps to others, as JSON: `interface.json` of each pipeline."""

import json
from typing import Any, NotRequired, TypedDict

from .problems import MISCONFIGURED, REFUSED
from .step import Pipeline, Step


class Parameter(TypedDict, total=False):
    """A parameter; without a default it has to be given."""

    type: str
    default: str | int | float | bool


class StepInterface(TypedDict):
    """A step as a workflow sees it."""

    command: list[str]
    parameters: dict[str, Parameter]
    inputs: list[str]
    outputs: list[str]
    results: list[str]


class ModelInterface(TypedDict):
    """The model of a pipeline, for its alerts."""

    name: str
    figure: str
    minimum: float


class Interface(TypedDict):
    """A pipeline as a workflow sees it."""

    name: str
    model: NotRequired[ModelInterface]
    final: list[int]
    """Exit codes after which another attempt gives the same answer."""
    steps: dict[str, StepInterface]


def parameters_of(step: Step[Any]) -> dict[str, Parameter]:
    """The parameters of a step, by their names on the command line."""
    properties = step.parameters.model_json_schema()["properties"] if step.parameters.model_fields else {}
    return {
        name: Parameter(type=schema["type"], default=schema["default"])
        if "default" in schema
        else Parameter(type=schema["type"])
        for name, schema in properties.items()
    }


def interface_of(pipeline: Pipeline) -> Interface:
    """The interface of a pipeline."""
    steps: dict[str, StepInterface] = {
        name: {
            "command": ["python", "-m", pipeline.name, name],
            "parameters": parameters_of(step),
            "inputs": list(step.inputs),
            "outputs": list(step.outputs),
            "results": list(step.results),
        }
        for name, step in sorted(pipeline.steps.items())
    }
    interface: Interface = {"name": pipeline.name, "final": [REFUSED, MISCONFIGURED], "steps": steps}
    if (model := pipeline.model) is not None:
        interface["model"] = {"name": model.name, "figure": model.figure, "minimum": model.minimum}
    return interface


def as_json(value: object) -> str:
    """The text of a generated file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
