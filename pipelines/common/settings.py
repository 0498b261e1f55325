"""The environment variables that steps read."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .problems import ConfigurationError, Problem

Need = Literal["tracking", "store", "cluster"]
"""What a step uses: MLflow, the bucket of the pipeline, or the API server of Kubernetes."""


@dataclass(frozen=True)
class Variable:
    """An environment variable."""

    name: str
    expected: str
    fix: str


TRACKING = Variable(
    "MLFLOW_TRACKING_URI",
    "the address of MLflow, such as https://mlflow.example.org",
    "set it, and MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD if the server has a login",
)
STORE = Variable(
    "PIPELINE_STORE",
    "s3://BUCKET/FOLDER, or the absolute path of a folder",
    "set it to the place that keeps data versions, request logs, labels and dead letters",
)
CLUSTER = Variable("KUBECONFIG", "the path of a kubeconfig", "set it, or run the step in a pod of the cluster")
ENDPOINT = Variable("AWS_ENDPOINT_URL", "the address of the object store", "set it, since PIPELINE_STORE is in S3")
KEY = Variable("AWS_ACCESS_KEY_ID", "the name of a key of the object store", "set it, since PIPELINE_STORE is in S3")
SECRET = Variable("AWS_SECRET_ACCESS_KEY", "the secret of that key", "set it, since PIPELINE_STORE is in S3")


def problems_of(needs: Sequence[Need], environment: Mapping[str, str] = os.environ) -> list[Problem]:
    """What is missing or wrong in the environment for a step with these needs."""
    missing: list[Variable] = []
    wrong: list[Problem] = []
    if "tracking" in needs and not environment.get(TRACKING.name):
        missing.append(TRACKING)
    if "cluster" in needs and not environment.get("KUBERNETES_SERVICE_HOST") and not environment.get(CLUSTER.name):
        missing.append(CLUSTER)
    if "store" in needs:
        store = environment.get(STORE.name, "")
        if store.startswith("s3://") and store != "s3://":
            missing += [one for one in (ENDPOINT, KEY, SECRET) if not environment.get(one.name)]
        elif not store:
            missing.append(STORE)
        elif not os.path.isabs(store):
            wrong.append(Problem(STORE.name, repr(store), STORE.expected, STORE.fix))
    return [*(Problem(one.name, "nothing", one.expected, one.fix) for one in missing), *wrong]


def store_address() -> str:
    """The value of PIPELINE_STORE.

    Raises ConfigurationError with all that is missing.
    """
    problems = problems_of(["store"])
    if problems:
        raise ConfigurationError(problems)
    return os.environ[STORE.name].rstrip("/")
