"""The store and DVC in a bucket of a real object store: MINIO is the path of its program."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import boto3
import pytest

from common.data import fetch, publish
from common.problems import Refused
from common.store import open_store


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    program = os.environ.get("MINIO")
    if not program:
        pytest.fail("MINIO is not set: npm run e2e -- pipelines sets it; pytest -m 'not minio' leaves this out")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    monkeypatch.setenv("MINIO_ROOT_USER", "pipelines")
    monkeypatch.setenv("MINIO_ROOT_PASSWORD", "pipelines-of-a-test")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "pipelines")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "pipelines-of-a-test")
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{address}")
    monkeypatch.setenv("PIPELINE_STORE", "s3://models/iris")
    server = subprocess.Popen([program, "server", "--address", address, str(tmp_path / "minio")])
    try:
        wait_for(f"http://{address}/minio/health/live")
        boto3.client("s3").create_bucket(Bucket="models")
        yield
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            with urlopen(address, timeout=1):  # noqa: S310
                return
        except (URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


@pytest.mark.minio
def test_a_bucket_is_a_store(bucket: None, tmp_path: Path) -> None:
    store = open_store()
    assert store.create("a/b", b"1")
    assert not store.create("a/b", b"2")
    assert store.read("a/b") == b"1"
    store.write("a/b", b"3")
    store.write("a/c/d", b"4")
    store.write("ab", b"5")
    assert list(store.keys("a/")) == ["a/b", "a/c/d"]
    store.delete("a/b")
    store.delete("a/b")
    assert store.read("a/b") is None

    (tmp_path / "one.csv").write_text("x\n1\n")
    (tmp_path / "two.csv").write_text("x\n2\n")
    (tmp_path / "data").mkdir()
    made = publish("flowers", "v1", tmp_path / "one.csv")
    with pytest.raises(Refused, match="has other content"):
        publish("flowers", "v1", tmp_path / "two.csv")
    assert fetch("flowers", "v1", tmp_path / "data") == made
    assert (tmp_path / "data/data.csv").read_text() == "x\n1\n"
    # DVC's files are in the folder of the store, by their hash.
    assert f"dvc/files/md5/{made.hash[:2]}/{made.hash[2:]}" in list(store.keys("dvc/"))
