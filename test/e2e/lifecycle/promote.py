"""Serves version 1 as the candidate, answers requests, measures them and promotes it.

The steps, MLflow and the store are real. The API server of Kubernetes is the stand-in of the pipelines' own tests.
"""

import os
import shutil
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from common.command import main
from common.records import Label, Records, Request
from common.store import open_store
from iris.pipeline import pipeline
from iris.plan import FEATURES, sample
from tests.cluster import Cluster

NAMESPACE = "data-science-dev"
PLACE = ("--rollout", "iris", "--namespace", NAMESPACE)
START = time.monotonic()


def run(*step: str) -> None:
    code = main(pipeline, step)
    if code != 0:
        sys.exit(code)


def say(what: str) -> None:
    print(f"{what}: {round(time.monotonic() - START)} s", flush=True)


def answer(version: str) -> None:
    """Logs 60 requests to a version and their labels, all of which agree with the answers."""
    now = datetime.now(UTC)
    requests, labels = [], []
    for index, (_, row) in enumerate(sample().sample(60, random_state=1).iterrows()):
        identity = f"{version}-{index}"
        inputs = {name: float(row[name]) for name in FEATURES}
        requests.append(Request(identity, now, version, inputs, row["species"]))
        labels.append(Label(identity, row["species"]))
    records = Records("iris", open_store())
    records.add_requests("lifecycle.jsonl", requests)
    records.add_labels("lifecycle.jsonl", now, labels)


with Cluster("iris", NAMESPACE) as cluster:
    os.environ["KUBECONFIG"] = cluster.write_kubeconfig(Path.cwd())
    run("deploy", *PLACE, "--version", "1")
    say("candidate")
    answer("1")
    run("evaluate")
    work = Path(os.environ["PIPELINE_DIR"])
    (work / "inputs").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(work / "outputs/evaluation", work / "inputs/evaluation")
    say("evaluated")
    run("promote", *PLACE, "--by", "lifecycle")
    say("promoted")
    print(f"weights: {cluster.weights()}")
