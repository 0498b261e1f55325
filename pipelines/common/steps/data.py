"""Steps on data: publish a version, fetch a version."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import Field

from ..data import fetch, publish
from ..plan import Plan
from ..problems import ConfigurationError, Problem
from ..step import Parameters, Step
from ..work import Work

VERSION = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"


class Publish(Parameters):
    """Parameters of publish."""

    data_version: str = Field(pattern=VERSION)
    file: str = Field(default="", description="a CSV file; empty for the data that is shipped with the pipeline")


class Fetch(Parameters):
    """Parameters of fetch."""

    data_version: str = Field(pattern=VERSION)
    data_hash: str = Field(default="", pattern="^([0-9a-f]{32})?$", description="empty to accept the recorded one")


def data_steps(plan: Plan[Any]) -> Iterator[Step[Any]]:
    """The steps on data."""
    yield Step("publish", Publish, partial(_publish, plan), (), (), ("data-hash",), ("store",))
    yield Step("fetch", Fetch, partial(_fetch, plan), (), ("data",), ("data-version", "data-hash"), ("store",))


def _publish(plan: Plan[Any], parameters: Publish, work: Work) -> None:
    """Makes a file a version of the data. It is not checked: that is the work of train, on every version."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(parameters.file)
        if not parameters.file:
            file = Path(folder, "sample.csv")
            plan.sample().to_csv(file, index=False)
        elif not file.is_file():
            raise ConfigurationError([Problem("--file", repr(str(file)), "a file", "correct the path")])
        made = publish(plan.model, parameters.data_version, file)
    work.result("data-hash", made.hash)
    print(f"{made.dataset} {made.version}: {made.hash}")


def _fetch(plan: Plan[Any], parameters: Fetch, work: Work) -> None:
    """Fetches a version of the data, and says which it is."""
    found = fetch(plan.model, parameters.data_version, work.output_folder("data"), parameters.data_hash)
    work.result("data-version", found.version)
    work.result("data-hash", found.hash)
    print(f"{found.dataset} {found.version}: {found.hash}")
