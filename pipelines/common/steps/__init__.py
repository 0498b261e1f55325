"""The steps that every pipeline has; what differs between pipelines is in their plan."""

from typing import Any

from ..plan import Plan
from ..step import Model, Pipeline
from .data import data_steps
from .model import model_steps
from .operations import operation_steps
from .serving import serving_steps


def pipeline_of(name: str, plan: Plan[Any]) -> Pipeline:
    """A pipeline with all steps of the library. Further steps of its own are declared by its `step`."""
    pipeline = Pipeline(name, Model(plan.model, plan.served.figure, plan.served.minimum))
    for step in (
        *data_steps(plan),
        *model_steps(plan),
        *serving_steps(plan),
        *operation_steps(pipeline, plan),
    ):
        pipeline.add(step)
    return pipeline
