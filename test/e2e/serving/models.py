"""Saves two models as MLflow does, in folders of the given one: `right` knows the classes of iris, `wrong` says 0."""

import sys
from pathlib import Path

import mlflow.sklearn
import numpy
from sklearn.datasets import load_iris
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression

rows, classes = load_iris(return_X_y=True)
models = {
    "right": LogisticRegression(max_iter=500).fit(rows, classes),
    "wrong": DummyClassifier(strategy="constant", constant=0).fit(rows, classes),
}
for name, model in models.items():
    mlflow.sklearn.save_model(
        model,
        str(Path(sys.argv[1]) / name),
        serialization_format="cloudpickle",
        signature=mlflow.models.infer_signature(rows, numpy.asarray(classes)),
        pip_requirements=["scikit-learn"],
    )
