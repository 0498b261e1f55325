"""Drift: whether the inputs of requests are still like those that the model has learned from."""

import pandas


def drifted_share(reference: pandas.DataFrame, current: pandas.DataFrame) -> float:
    """The share of features whose distribution has changed, from 0 to 1, by evidently's default test of each."""
    # The import takes seconds, and only this function needs it.
    from evidently import Report
    from evidently.presets import DataDriftPreset

    result = Report([DataDriftPreset()]).run(current, reference).dict()
    (value,) = (one["value"] for one in result["metrics"] if "DriftedColumnsCount" in one["metric_name"])
    return float(value["share"])
