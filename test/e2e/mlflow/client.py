"""What a data scientist does: log and register a model, then use it. Knows the server's address and a login, no more."""

import hashlib
import json
import os
import pathlib
import sys
import tempfile

import mlflow
from mlflow import MlflowClient

EXPERIMENT = "end-to-end"
MODEL = "doubler"
# More than one part of a multipart upload.
ARTIFACT_SIZE = 12 * 1024 * 1024


class Doubler(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return [2 * value for value in model_input]


def sha256(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def log():
    mlflow.set_experiment(EXPERIMENT)
    with tempfile.TemporaryDirectory() as folder, mlflow.start_run() as run:
        mlflow.log_params({"depth": 3, "note": "größer als 2"})
        for step in range(5):
            mlflow.log_metric("loss", 1 / (step + 1), step=step)
        artifact = pathlib.Path(folder, "weights.bin")
        artifact.write_bytes(os.urandom(ARTIFACT_SIZE))
        mlflow.log_artifact(str(artifact), "data")
        model = mlflow.pyfunc.log_model(
            name="model", python_model=Doubler(), pip_requirements=[], registered_model_name=MODEL
        )
        version = model.registered_model_version
        MlflowClient().set_registered_model_alias(MODEL, "champion", version)
        return {
            "run": run.info.run_id,
            "artifacts": run.info.artifact_uri,
            "sha256": sha256(artifact),
            "version": int(version),
        }


def read(run_id):
    client = MlflowClient()
    run = client.get_run(run_id)
    with tempfile.TemporaryDirectory() as folder:
        artifact = mlflow.artifacts.download_artifacts(
            run_id=run_id, artifact_path="data/weights.bin", dst_path=folder
        )
        checksum = sha256(artifact)
    model = mlflow.pyfunc.load_model(f"models:/{MODEL}@champion")
    return {
        "status": run.info.status,
        "params": run.data.params,
        "loss": [point.value for point in client.get_metric_history(run_id, "loss")],
        "sha256": checksum,
        "version": int(client.get_model_version_by_alias(MODEL, "champion").version),
        "prediction": model.predict([1, 21]),
    }


print(json.dumps({"log": log, "read": read}[sys.argv[1]](*sys.argv[2:])))
