"""Versions of data: files that DVC keeps in the store by the hash of their content, and a pointer to each.

The pointer of version V of a data set is a file of DVC, at `datasets/NAME/V.dvc` in the store. It is written once and
never changed, so that a version is always the same bytes, and DVC compares what it fetches with the hash.
"""

import json
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from .problems import ConfigurationError, Problem, Refused
from .settings import store_address
from .store import open_store

FILE = "data.csv"
"""The name of the file of a data version."""


@dataclass(frozen=True)
class DataVersion:
    """Which data a model is trained on."""

    dataset: str
    version: str
    hash: str
    """MD5 of the content, which is DVC's name of it."""

    def write(self, folder: Path) -> None:
        """Writes it beside the data, so that both go on together."""
        (folder / "version.json").write_text(json.dumps(asdict(self)), encoding="utf8")

    @staticmethod
    def read(folder: Path) -> "DataVersion":
        """Reads it from the folder of the data."""
        return DataVersion(**json.loads((folder / "version.json").read_text(encoding="utf8")))


def publish(dataset: str, version: str, file: Path) -> DataVersion:
    """Makes a file a version of a data set.

    Raises Refused when that version exists with other content; the same content again changes nothing.
    """
    with _repository() as (repository, folder):
        shutil.copyfile(file, folder / FILE)
        repository.add(str(folder / FILE))
        repository.push()
        pointer = (folder / f"{FILE}.dvc").read_bytes()
    key = _key(dataset, version)
    new = DataVersion(dataset, version, _hash(pointer))
    store = open_store()
    if not store.create(key, pointer) and _hash(store.read(key) or b"") != new.hash:
        raise Refused(f"version {version} of {dataset} exists and has other content: publish it as another version")
    return new


def fetch(dataset: str, version: str, folder: Path, expected_hash: str = "") -> DataVersion:
    """Fetches a data version into a folder, with its version and hash beside it.

    Raises ConfigurationError when there is no such version, and Refused when it does not have the expected hash.
    """
    store = open_store()
    pointer = store.read(_key(dataset, version))
    if pointer is None:
        known = [key.rpartition("/")[2].removesuffix(".dvc") for key in store.keys(f"datasets/{dataset}/")]
        expected = f"one of the versions of {dataset}: {', '.join(known) or 'there are none'}"
        problem = Problem("--data-version", repr(version), expected, "choose one of them, or run publish first")
        raise ConfigurationError([problem])
    found = DataVersion(dataset, version, _hash(pointer))
    if expected_hash not in ("", found.hash):
        raise Refused(f"version {version} of {dataset} has the hash {found.hash}, not {expected_hash}")
    with _repository() as (repository, place):
        (place / f"{FILE}.dvc").write_bytes(pointer)
        repository.pull()
        shutil.copyfile(place / FILE, folder / FILE)
    found.write(folder)
    return found


def _key(dataset: str, version: str) -> str:
    return f"datasets/{dataset}/{version}.dvc"


def _hash(pointer: bytes) -> str:
    content = yaml.safe_load(pointer)
    return str(content["outs"][0]["md5"])


@contextmanager
def _repository() -> Iterator[tuple[Any, Path]]:
    """A repository of DVC in a temporary folder, without git, whose remote is in the store."""
    with tempfile.TemporaryDirectory() as temporary:
        # Outside of the temporary folder, DVC would write to the home and to /var, which pods cannot.
        for place in ("GLOBAL_CONFIG_DIR", "SYSTEM_CONFIG_DIR", "SITE_CACHE_DIR"):
            os.environ[f"DVC_{place}"] = f"{temporary}/dvc"
        os.environ["DVC_NO_ANALYTICS"] = "1"
        from dvc.repo import Repo

        for name in ("dvc", "dvc_data", "dvc_objects"):
            logger = logging.getLogger(name)
            logger.setLevel(logging.WARNING)
            # They keep the streams of the first use, which may be closed by now; without them, stderr gets warnings.
            logger.handlers.clear()
        folder = Path(temporary, "repository").resolve()
        folder.mkdir()
        repository = Repo.init(str(folder), no_scm=True)
        address = store_address()
        remote = {"url": f"{address}/dvc"}
        if address.startswith("s3://"):
            remote["endpointurl"] = os.environ["AWS_ENDPOINT_URL"]
        with repository.config.edit() as config:
            config["remote"] = {"store": remote}
            config["core"].update(remote="store")
        repository.close()
        with Repo(str(folder)) as opened:
            yield opened, folder
