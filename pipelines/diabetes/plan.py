"""The model: a regression, with the same steps as a classifier and other rules."""

from pathlib import Path

import pandas
from pydantic import Field
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from common.checks import read_table
from common.plan import Plan, Served, Training
from common.quality import regression
from common.validation import at_least, outputs_between, worst_slice_within

FEATURES = ["age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6"]
"""The names of scikit-learn: body mass index, blood pressure and six measurements of blood serum."""


class Linear(Training):
    """Parameters of a linear regression."""

    penalty: float = Field(default=1.0, ge=0)


def build(parameters: Linear) -> Pipeline:
    """A linear regression on scaled features."""
    return make_pipeline(StandardScaler(), Ridge(alpha=parameters.penalty))


def sample() -> pandas.DataFrame:
    """The data set that scikit-learn brings: 442 patients, in the units in which they were measured."""
    data = load_diabetes(scaled=False)
    table = pandas.DataFrame(data.data, columns=FEATURES)
    table["progress"] = data.target
    return table


def read(path: Path) -> pandas.DataFrame:
    """Reads patients, and refuses what is none."""
    return read_table(path, FEATURES, "progress")


plan = Plan(
    model="diabetes",
    features=FEATURES,
    target="progress",
    kind="regression",
    training=Linear,
    read=read,
    build=build,
    quality=regression,
    # The target is between 25 and 346 in the data; a linear regression explains about half of its variance.
    rules=(at_least("r2", 0.35), worst_slice_within("r2", 0.45, smallest=30), outputs_between(-50, 450)),
    headline="r2",
    bumps=((0.5, "minor"), (0.35, "patch")),
    served=Served("r2", minimum=0.25, tolerance=0.1),
    sample=sample,
)
