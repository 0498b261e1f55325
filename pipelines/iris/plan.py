"""The model: which data it learns from, how it is trained, and what it has to reach."""

from pathlib import Path

import pandas
from pydantic import Field
from sklearn.datasets import load_iris
from sklearn.ensemble import RandomForestClassifier

from common.checks import read_table
from common.plan import Plan, Served, Training
from common.quality import classification
from common.validation import at_least, each_class_f1_at_least, outputs_among, worst_slice_within

FEATURES = ["sepal-length", "sepal-width", "petal-length", "petal-width"]
"""In centimetres."""
SPECIES = ["setosa", "versicolor", "virginica"]


class Forest(Training):
    """Parameters of a random forest."""

    max_depth: int = Field(default=4, ge=1, le=32)
    trees: int = Field(default=100, ge=1, le=1000)


def build(parameters: Forest) -> RandomForestClassifier:
    """A forest that is the same for the same seed."""
    return RandomForestClassifier(
        n_estimators=parameters.trees, max_depth=parameters.max_depth, random_state=parameters.seed
    )


def sample() -> pandas.DataFrame:
    """The data set that scikit-learn brings: 150 flowers."""
    data = load_iris()
    table = pandas.DataFrame(data.data, columns=FEATURES)
    table["species"] = [SPECIES[index] for index in data.target]
    return table


def read(path: Path) -> pandas.DataFrame:
    """Reads flowers, and refuses what is none."""
    return read_table(path, FEATURES, "species", classes=SPECIES)


plan = Plan(
    model="iris",
    features=FEATURES,
    target="species",
    kind="classification",
    training=Forest,
    read=read,
    build=build,
    quality=classification,
    rules=(
        at_least("accuracy", 0.85),
        each_class_f1_at_least(0.7),
        worst_slice_within("accuracy", 0.15),
        outputs_among(SPECIES),
    ),
    headline="accuracy",
    # Two limits raise the same part, so that either can change alone.
    bumps=((0.99, "minor"), (0.95, "patch"), (0.85, "patch")),
    served=Served("precision", minimum=0.80, tolerance=0.05),
    sample=sample,
)
