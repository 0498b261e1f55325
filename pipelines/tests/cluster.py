"""A stand-in for the API server of Kubernetes, with what KServe's controller does, as far as a rollout sees it.

Objects have resource versions, and a write that has read an older one is refused, as by the real one.
"""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Body = dict[str, Any]


class Cluster:
    """The stand-in, on a free port of the loopback interface."""

    def __init__(self, rollout: str, namespace: str) -> None:
        self.objects: dict[str, Body] = {}
        self.writes: list[str] = []
        """The paths of all writes that were accepted."""
        self.annotations: list[Body] = []
        """What was sent to Grafana, whose API is served too."""
        self.conflicts = 0
        """So many writes are refused, since another writer is faster."""
        self.is_broken: Callable[[str], bool] = lambda uri: False
        """Whether a server cannot load the model at an address."""
        self.fail_after: int | None = None
        """After so many writes the server answers 500: as if the step were killed there."""
        self._version = 0
        self._lock = threading.Lock()
        self._namespace = namespace
        for role in ("champion", "candidate"):
            self._add(
                f"serving.kserve.io/v1beta1/namespaces/{namespace}/inferenceservices/{rollout}-{role}",
                {"predictor": {"model": {"modelFormat": {"name": "mlflow"}, "storageUri": ""}}},
            )
        services = [
            {"name": f"{rollout}-{role}-predictor", "port": 80, "weight": weight}
            for role, weight in (("champion", 100), ("candidate", 0))
        ]
        self._add(
            f"traefik.io/v1alpha1/namespaces/{namespace}/traefikservices/{rollout}",
            {"weighted": {"services": services}},
        )
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "Cluster":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def write_kubeconfig(self, folder: Path) -> str:
        """Writes a kubeconfig that leads here; returns its path."""
        path = folder / "kubeconfig"
        content = {
            "clusters": [{"name": "tests", "cluster": {"server": self.address}}],
            "users": [{"name": "tests", "user": {}}],
            "contexts": [{"name": "tests", "context": {"cluster": "tests", "user": "tests"}}],
            "current-context": "tests",
        }
        path.write_text(json.dumps(content), encoding="utf8")
        return str(path)

    def served(self, role: str) -> str:
        """The address of the model that a role serves."""
        uri: str = self._object("inferenceservices", f"iris-{role}")["spec"]["predictor"]["model"]["storageUri"]
        return uri

    def weights(self) -> dict[str, int]:
        """The weights of the route, by role."""
        services = self._object("traefikservices", "iris")["spec"]["weighted"]["services"]
        return {one["name"].split("-")[1]: one["weight"] for one in services}

    def annotate_route(self, key: str, value: str | None) -> None:
        """Adds an annotation to the route, or removes it."""
        route = self._object("traefikservices", "iris")
        route["metadata"]["annotations"] = {} if value is None else {key: value}

    def lease(self) -> Body | None:
        """The spec of the lease."""
        found = [body for path, body in self.objects.items() if "/leases/" in path]
        spec: Body | None = found[0]["spec"] if found else None
        return spec

    def take_lease(self, holder: str, renewed: str) -> None:
        """Lets another hold the lease."""
        path = f"coordination.k8s.io/v1/namespaces/{self._namespace}/leases/iris-rollout"
        self._add(path, {"holderIdentity": holder, "leaseDurationSeconds": 30, "renewTime": renewed})

    def _object(self, plural: str, name: str) -> Body:
        return next(body for path, body in self.objects.items() if path.endswith(f"/{plural}/{name}"))

    def _add(self, path: str, spec: Body) -> None:
        group, version, _, namespace, _, name = path.split("/")
        kinds = {"inferenceservices": "InferenceService", "traefikservices": "TraefikService", "leases": "Lease"}
        self._version += 1
        self.objects[path] = {
            "apiVersion": f"{group}/{version}",
            "kind": kinds[path.split("/")[4]],
            "metadata": {"name": name, "namespace": namespace, "resourceVersion": str(self._version)},
            "spec": spec,
        }

    def read(self, path: str) -> tuple[int, Body]:
        """Answers a GET."""
        if "/deployments/" in path:
            return self._deployment(path.rpartition("/")[2].removesuffix("-predictor"))
        body = self.objects.get(path)
        return (200, body) if body else (404, {"reason": "NotFound"})

    def write(self, path: str, body: Body) -> tuple[int, Body]:
        """Answers a PUT or a POST."""
        if self.fail_after is not None and len(self.writes) >= self.fail_after:
            return 500, {"reason": "InternalError"}
        if path not in self.objects:
            self._add(path, body["spec"])
        elif self.conflicts > 0:
            self.conflicts -= 1
            return 409, {"reason": "Conflict"}
        else:
            present = self.objects[path]["metadata"]["resourceVersion"]
            if body["metadata"].get("resourceVersion") != present:
                return 409, {"reason": "Conflict"}
            self._version += 1
            body["metadata"]["resourceVersion"] = str(self._version)
            self.objects[path] = body
        self.writes.append(path)
        return 200, self.objects[path]

    def _deployment(self, name: str) -> tuple[int, Body]:
        """The Deployment that KServe's controller makes of an InferenceService."""
        uri = self._object("inferenceservices", name)["spec"]["predictor"]["model"]["storageUri"]
        ready = 0 if self.is_broken(uri) else 1
        labels = {"app": name}
        return 200, {
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": {"name": f"{name}-predictor", "generation": 1},
            "spec": {
                "replicas": 1,
                "selector": {"matchLabels": labels},
                "template": {
                    "metadata": {
                        "labels": labels,
                        "annotations": {"internal.serving.kserve.io/storage-initializer-sourceuri": uri},
                    },
                    "spec": {"containers": [{"name": "kserve-container"}]},
                },
            },
            "status": {"observedGeneration": 1, "replicas": 1, "updatedReplicas": 1, "availableReplicas": ready},
        }

    def _handler(cluster) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with cluster._lock:
                    self._answer(*cluster.read(self.path.removeprefix("/apis/")))

            def do_PUT(self) -> None:
                with cluster._lock:
                    self._answer(*cluster.write(self.path.removeprefix("/apis/"), self._body()))

            def do_POST(self) -> None:
                body = self._body()
                with cluster._lock:
                    if self.path == "/api/annotations":
                        cluster.annotations.append({**body, "authorization": self.headers["Authorization"]})
                        self._answer(200, {})
                    else:
                        path = f"{self.path.removeprefix('/apis/')}/{body['metadata']['name']}"
                        self._answer(*((409, {}) if path in cluster.objects else cluster.write(path, body)))

            def _body(self) -> Body:
                body: Body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                return body

            def _answer(self, status: int, body: Body) -> None:
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        return Handler
