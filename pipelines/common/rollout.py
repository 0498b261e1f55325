"""What is served: two servers of models and one route between them, in Kubernetes.

A rollout R is two InferenceServices of KServe, R-champion and R-candidate, and a TraefikService R with a weight for
each. The rollout owns the storageUri of both, the annotations that say which version it is and that KServe makes its
pods, and the weights; all else of them is in git. Two writers are kept apart twice: a Lease lets one work at a time,
and every write says which version of the object it has read, so that the API server refuses it when another was
faster.
"""

import os
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from kubernetes import client, config
from kubernetes.client.exceptions import ApiException

from .problems import Refused
from .registry import Role

VERSION = "hearth/model-version"
"""Annotation of a predictor: the version that it serves. Its pods have it, and KServe's logger can add it to logs."""

STOP = "hearth/stop"
"""Annotation of the TraefikService with which a person stops all automatic changes; its value says why."""

LOADED = "internal.serving.kserve.io/storage-initializer-sourceuri"
"""Annotation that KServe gives the pods of a predictor: the storageUri that they load."""

SLEEPS = "serving.kserve.io/stop"
"""Annotation of an InferenceService, "true" in git: KServe makes no pods before it has a model."""

LEASE_SECONDS = 30
"""A holder that is silent for so long has lost its lease."""

CONFLICTS = 5
"""So often a write is tried again after another writer was faster."""

_INFERENCE = ("serving.kserve.io", "v1beta1", "inferenceservices")
_ROUTE = ("traefik.io", "v1alpha1", "traefikservices")


def connect() -> client.ApiClient:
    """A client with the pod's service account; outside of a cluster with KUBECONFIG."""
    if "KUBERNETES_SERVICE_HOST" in os.environ:
        config.load_incluster_config()
    else:
        config.load_kube_config(os.environ["KUBECONFIG"])
    return client.ApiClient()


class Rollout:
    """One rollout."""

    def __init__(self, name: str, namespace: str, api: client.ApiClient | None = None) -> None:
        api = api or connect()
        self.name = name
        self.namespace = namespace
        self._objects = client.CustomObjectsApi(api)
        self._deployments = client.AppsV1Api(api)
        self._lease = _Lease(f"{name}-rollout", namespace, client.CoordinationV1Api(api))

    @contextmanager
    def held(self, patience: float = 60) -> Iterator[None]:
        """Works on the rollout alone. Waits for another holder, and raises TimeoutError after so many seconds."""
        self._lease.acquire(patience)
        try:
            yield
        finally:
            self._lease.release()

    def refuse_if_stopped(self) -> None:
        """Raises Refused when a person has stopped automatic changes."""
        why = self._read(_ROUTE, self.name)["metadata"].get("annotations", {}).get(STOP)
        if why is not None:
            raise Refused(
                f"traefikservice/{self.name} has the annotation {STOP}: {why or 'no reason given'}. "
                f"Remove it to allow changes: kubectl annotate traefikservice {self.name} {STOP}-"
            )

    def served(self, role: Role) -> str:
        """The storageUri of a role; empty when it has none."""
        found: str = self._read(_INFERENCE, f"{self.name}-{role}")["spec"]["predictor"]["model"].get("storageUri", "")
        return found

    def serve(self, role: Role, uri: str, version: str) -> None:
        """Lets a role serve the model at an address."""

        def change(body: dict[str, Any]) -> None:
            body["metadata"].setdefault("annotations", {})[SLEEPS] = "false"
            predictor = body["spec"]["predictor"]
            predictor["model"]["storageUri"] = uri
            predictor.setdefault("annotations", {})[VERSION] = version

        self._change(_INFERENCE, f"{self.name}-{role}", change)

    def wait_until_ready(self, role: Role, uri: str, seconds: float) -> None:
        """Waits until all pods of a role serve the model at an address; raises TimeoutError when they do not.

        The Deployment is asked: in Standard mode the InferenceService does not say which of its specs it is ready for.
        """
        deadline = time.monotonic() + seconds
        while True:
            state = self._state(role, uri)
            if state == "":
                return
            if time.monotonic() >= deadline:
                raise TimeoutError(f"{self.name}-{role} does not serve {uri} after {seconds:g} s: {state}")
            self._lease.renew()
            time.sleep(min(1.0, seconds / 10))

    def weights(self) -> dict[str, int]:
        """The weight of each service of the route."""
        services = self._read(_ROUTE, self.name)["spec"]["weighted"]["services"]
        return {one["name"]: one["weight"] for one in services}

    def set_candidate_weight(self, weight: int) -> None:
        """Sends so many of 100 requests to the candidate, and the others to the champion."""
        weights = {
            f"{self.name}-champion-predictor": 100 - weight,
            f"{self.name}-candidate-predictor": weight,
        }

        def change(body: dict[str, Any]) -> None:
            for one in body["spec"]["weighted"]["services"]:
                one["weight"] = weights[one["name"]]

        self._change(_ROUTE, self.name, change)

    def _state(self, role: Role, uri: str) -> str:
        """Why a role is not ready; empty when it is."""
        try:
            found = self._deployments.read_namespaced_deployment(f"{self.name}-{role}-predictor", self.namespace)
        except ApiException as error:
            if error.status == 404:
                return "its Deployment is not there yet"
            raise
        status, wanted = found.status, found.spec.replicas
        annotations = found.spec.template.metadata.annotations or {}
        if annotations.get(LOADED) != uri:
            return "its Deployment has another model"
        if (status.observed_generation or 0) < found.metadata.generation:
            return "its Deployment is not observed yet"
        ready = (status.updated_replicas or 0, status.available_replicas or 0, status.replicas or 0)
        return "" if wanted > 0 and ready == (wanted,) * 3 else f"{ready[1]} of {wanted} pods are ready"

    def _read(self, kind: tuple[str, str, str], name: str) -> dict[str, Any]:
        group, version, plural = kind
        body: dict[str, Any] = self._objects.get_namespaced_custom_object(group, version, self.namespace, plural, name)
        return body

    def _change(self, kind: tuple[str, str, str], name: str, change: Callable[[dict[str, Any]], None]) -> None:
        """Changes an object as it was read, and reads it again when another writer was faster."""
        self._lease.renew()
        group, version, plural = kind
        for attempt in range(CONFLICTS + 1):
            body = self._read(kind, name)
            change(body)
            try:
                self._objects.replace_namespaced_custom_object(group, version, self.namespace, plural, name, body)
                return
            except ApiException as error:
                if error.status != 409 or attempt == CONFLICTS:
                    raise
                time.sleep(0.1 * 2**attempt)


class _Lease:
    """The right to change a rollout. Without a holder, none is in effect."""

    def __init__(self, name: str, namespace: str, api: client.CoordinationV1Api) -> None:
        self._name = name
        self._namespace = namespace
        self._api = api
        self._holder = f"{os.uname().nodename}-{uuid.uuid4().hex[:8]}"
        self._is_held = False

    def acquire(self, patience: float) -> None:
        deadline = time.monotonic() + patience
        while not self._take():
            if time.monotonic() >= deadline:
                raise TimeoutError(f"another step holds lease/{self._name} for more than {patience:g} s")
            time.sleep(min(1.0, patience / 10))
        self._is_held = True

    def renew(self) -> None:
        """Raises TimeoutError when another has taken the lease, since this one was silent for too long."""
        if self._is_held and not self._take():
            self._is_held = False
            raise TimeoutError(f"another step has taken lease/{self._name}")

    def release(self) -> None:
        if not self._is_held:
            return
        self._is_held = False
        found = self._api.read_namespaced_lease(self._name, self._namespace)
        if found.spec.holder_identity == self._holder:
            found.spec.holder_identity = ""
            self._write(found)

    def _take(self) -> bool:
        now = datetime.now(UTC)
        try:
            found = self._api.read_namespaced_lease(self._name, self._namespace)
        except ApiException as error:
            if error.status != 404:
                raise
            return self._create(now)
        spec = found.spec = found.spec or client.V1LeaseSpec()
        if spec.holder_identity not in (None, "", self._holder):
            duration = timedelta(seconds=spec.lease_duration_seconds or LEASE_SECONDS)
            if spec.renew_time is not None and now < spec.renew_time + duration:
                return False
        found.spec = client.V1LeaseSpec(
            holder_identity=self._holder,
            lease_duration_seconds=LEASE_SECONDS,
            acquire_time=now,
            renew_time=now,
        )
        return self._write(found)

    def _create(self, now: datetime) -> bool:
        spec = client.V1LeaseSpec(
            holder_identity=self._holder,
            lease_duration_seconds=LEASE_SECONDS,
            acquire_time=now,
            renew_time=now,
        )
        body = client.V1Lease(metadata=client.V1ObjectMeta(name=self._name), spec=spec)
        return self._wins(lambda: self._api.create_namespaced_lease(self._namespace, body))

    def _write(self, lease: client.V1Lease) -> bool:
        return self._wins(lambda: self._api.replace_namespaced_lease(self._name, self._namespace, lease))

    @staticmethod
    def _wins(write: Callable[[], object]) -> bool:
        """False when another writer was faster."""
        try:
            write()
        except ApiException as error:
            if error.status == 409:
                return False
            raise
        return True
