"""Drift: whether the inputs of requests are still like those that the model has learned from."""

import pandas


def drifted_share(reference: pandas.DataFrame, current: pandas.DataFrame) -> float:
    """The share of features whose distribution has changed, from 0 to 1, by evidently's default test of each."""
    # The import takes seconds, and only this function needs it.
    from evidently import Report
    from evidently.metrics import DriftedColumnsCount

    result = Report([DriftedColumnsCount()]).run(current, reference).dict()
    (metric,) = result["metrics"]
    return float(metric["value"]["share"])
