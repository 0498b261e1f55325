"""Logged requests and their labels, in the store.

Requests are at `requests/MODEL/YYYY-MM-DD/HH/NAME`, labels at `labels/MODEL/YYYY-MM-DD/HH/NAME`, in the hour (UTC) of
the prediction. Each file has one JSON object a line and never changes:

    {"id": "...", "time": "2026-11-30T08:15:00+00:00", "version": "3", "inputs": {"FEATURE": 1.5}, "output": "..."}
    {"id": "...", "label": "..."}

A label belongs to the request with its id, and may come much later.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from .store import Store

Value = str | int | float


@dataclass(frozen=True)
class Request:
    """A request that a served version has answered."""

    id: str
    time: datetime
    version: str
    inputs: dict[str, Value]
    output: Value


@dataclass(frozen=True)
class Label:
    """What the answer to a request should have been."""

    id: str
    label: Value


class Records:
    """The requests and labels of a model. Files that were read once are remembered, since they never change."""

    def __init__(self, model: str, store: Store) -> None:
        self._model = model
        self._store = store
        self._known: dict[str, list[dict[str, Any]]] = {}

    def requests(self, since: datetime, until: datetime) -> list[Request]:
        """The requests that were answered in a span of time."""
        found = [
            Request(**{**one, "time": datetime.fromisoformat(one["time"])})
            for one in self._lines("requests", since, until)
        ]
        return [one for one in found if since <= one.time <= until]

    def labels(self, since: datetime, until: datetime) -> dict[str, Value]:
        """The labels of requests of a span of time, by the id of the request."""
        return {one["id"]: one["label"] for one in self._lines("labels", since, until)}

    def add_requests(self, name: str, requests: Sequence[Request]) -> None:
        """Writes a file of requests of the same hour."""
        lines = [json.dumps({**asdict(one), "time": one.time.isoformat()}) for one in requests]
        self._store.write(f"requests/{self._model}/{hour(requests[0].time)}/{name}", "\n".join(lines).encode())

    def add_labels(self, name: str, time: datetime, labels: Sequence[Label]) -> None:
        """Writes a file of labels of requests of the same hour."""
        lines = [json.dumps(asdict(one)) for one in labels]
        self._store.write(f"labels/{self._model}/{hour(time)}/{name}", "\n".join(lines).encode())

    def _lines(self, kind: str, since: datetime, until: datetime) -> Iterator[dict[str, Any]]:
        keys = [key for one in hours(since, until) for key in self._store.keys(f"{kind}/{self._model}/{hour(one)}/")]
        for old in [key for key in self._known if key.startswith(f"{kind}/") and key not in keys]:
            del self._known[old]
        for key in keys:
            if key not in self._known:
                content = self._store.read(key) or b""
                self._known[key] = [json.loads(line) for line in content.splitlines() if line.strip()]
            yield from self._known[key]


def hour(time: datetime) -> str:
    """The folder of an hour: `YYYY-MM-DD/HH`, in UTC."""
    return time.astimezone(UTC).strftime("%Y-%m-%d/%H")


def hours(since: datetime, until: datetime) -> Iterator[datetime]:
    """A moment in each hour of a span of time."""
    moment = since.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    while moment <= until:
        yield moment
        moment += timedelta(hours=1)
