"""The bucket of a pipeline, or for tests and at home a folder: keys with bytes."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from .settings import store_address


class Store(Protocol):
    """Keys with bytes. A key is a path with slashes, relative to the store."""

    def read(self, key: str) -> bytes | None:
        """The bytes of a key; None when there is none."""

    def write(self, key: str, content: bytes) -> None:
        """Writes a key, whether it is there or not."""

    def create(self, key: str, content: bytes) -> bool:
        """Writes a key that is not there yet. False, and nothing is written, when it is there."""

    def keys(self, prefix: str) -> Iterator[str]:
        """The keys that begin with a prefix, in order."""

    def delete(self, key: str) -> None:
        """Deletes a key; does nothing when there is none."""


class FolderStore:
    """A store in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, key: str) -> bytes | None:
        """The bytes of a key; None when there is none."""
        path = self._folder / key
        return path.read_bytes() if path.is_file() else None

    def write(self, key: str, content: bytes) -> None:
        """Writes a key in one move, so that nobody reads half of it."""
        path = self._path(key)
        part = path.with_name(f".{path.name}.{os.getpid()}")
        part.write_bytes(content)
        part.replace(path)

    def create(self, key: str, content: bytes) -> bool:
        """Writes a key that is not there yet."""
        path = self._path(key)
        part = path.with_name(f".{path.name}.{os.getpid()}")
        part.write_bytes(content)
        try:
            os.link(part, path)
        except FileExistsError:
            return False
        finally:
            part.unlink()
        return True

    def keys(self, prefix: str) -> Iterator[str]:
        """The keys that begin with a prefix, in order."""
        base = self._folder / prefix.rpartition("/")[0]
        paths = sorted(path for path in base.rglob("*") if path.is_file() and not path.name.startswith("."))
        keys = (path.relative_to(self._folder).as_posix() for path in paths)
        return (key for key in keys if key.startswith(prefix))

    def delete(self, key: str) -> None:
        """Deletes a key."""
        (self._folder / key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        path = self._folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


class BucketStore:
    """A store in a bucket; address and key are in the variables that every client of S3 reads."""

    def __init__(self, bucket: str, prefix: str) -> None:
        import boto3
        from botocore.config import Config

        # Stores beside Amazon's have buckets in the path of the address, not in its host.
        config = Config(s3={"addressing_style": "path"}, retries={"max_attempts": 5, "mode": "standard"})
        self._client: Any = boto3.client("s3", config=config)
        self._bucket = bucket
        self._prefix = f"{prefix}/" if prefix else ""

    def read(self, key: str) -> bytes | None:
        """The bytes of a key; None when there is none."""
        try:
            answer = self._client.get_object(Bucket=self._bucket, Key=self._prefix + key)
        except self._client.exceptions.NoSuchKey:
            return None
        content: bytes = answer["Body"].read()
        return content

    def write(self, key: str, content: bytes) -> None:
        """Writes a key."""
        self._client.put_object(Bucket=self._bucket, Key=self._prefix + key, Body=content)

    def create(self, key: str, content: bytes) -> bool:
        """Writes a key that is not there yet: the store decides between two writers."""
        from botocore.exceptions import ClientError

        try:
            self._client.put_object(Bucket=self._bucket, Key=self._prefix + key, Body=content, IfNoneMatch="*")
        except ClientError as error:
            # 409: another writer of the same key was not done yet.
            if error.response["ResponseMetadata"]["HTTPStatusCode"] in (409, 412):
                return False
            raise
        return True

    def keys(self, prefix: str) -> Iterator[str]:
        """The keys that begin with a prefix, in order."""
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._bucket, Prefix=self._prefix + prefix
        )
        return (one["Key"][len(self._prefix) :] for page in pages for one in page.get("Contents", []))

    def delete(self, key: str) -> None:
        """Deletes a key."""
        self._client.delete_object(Bucket=self._bucket, Key=self._prefix + key)


def open_store(address: str | None = None) -> Store:
    """The store at an address, by default at PIPELINE_STORE: `s3://BUCKET/FOLDER` or the path of a folder."""
    place = urlsplit(address or store_address())
    if place.scheme == "s3":
        return BucketStore(place.netloc, place.path.strip("/"))
    return FolderStore(Path(place.path))
