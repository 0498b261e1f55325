"""The steps of the pipeline."""

from common.steps import pipeline_of

from .plan import plan

pipeline = pipeline_of("iris", plan)
