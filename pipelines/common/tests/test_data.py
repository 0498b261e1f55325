"""Data versions, with the real DVC and its remote in a folder; and the store."""

from pathlib import Path

import pytest

from common.data import DataVersion, fetch, publish
from common.problems import ConfigurationError, Refused
from common.store import FolderStore


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PIPELINE_STORE", str(tmp_path / "store"))
    (tmp_path / "one.csv").write_text("x\n1\n")
    (tmp_path / "two.csv").write_text("x\n2\n")
    (tmp_path / "data").mkdir()
    return tmp_path


def test_a_version_is_the_same_bytes_for_ever(place: Path) -> None:
    made = publish("flowers", "v1", place / "one.csv")
    assert publish("flowers", "v1", place / "one.csv") == made
    with pytest.raises(Refused, match="version v1 of flowers exists and has other content"):
        publish("flowers", "v1", place / "two.csv")
    publish("flowers", "v2", place / "two.csv")

    assert fetch("flowers", "v1", place / "data", made.hash) == made
    assert (place / "data/data.csv").read_text() == "x\n1\n"
    assert DataVersion.read(place / "data") == made


def test_another_hash_than_expected_is_refused(place: Path) -> None:
    publish("flowers", "v1", place / "one.csv")
    with pytest.raises(Refused, match="not 0000"):
        fetch("flowers", "v1", place / "data", "0" * 32)
    assert list((place / "data").iterdir()) == []


def test_an_unknown_version_is_said_with_the_known_ones(place: Path) -> None:
    with pytest.raises(ConfigurationError, match="there are none"):
        fetch("flowers", "v1", place / "data")
    publish("flowers", "v1", place / "one.csv")
    with pytest.raises(ConfigurationError, match=r"found 'v2', expected one of the versions of flowers: v1\."):
        fetch("flowers", "v2", place / "data")


def test_content_that_was_changed_in_the_store_is_not_used(place: Path) -> None:
    made = publish("flowers", "v1", place / "one.csv")
    (file,) = (one for one in (place / "store/dvc").rglob("*") if one.name == made.hash[2:])
    file.chmod(0o644)
    file.write_text("x\n9\n")
    with pytest.raises(Exception, match=r"."):
        fetch("flowers", "v1", place / "data")
    assert not (place / "data/data.csv").exists()


def test_a_key_is_created_once(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    assert store.create("a/b", b"1")
    assert not store.create("a/b", b"2")
    assert store.read("a/b") == b"1"
    store.write("a/b", b"3")
    store.write("a/c/d", b"4")
    store.write("ab", b"5")
    assert list(store.keys("a/")) == ["a/b", "a/c/d"]
    assert list(store.keys("none/")) == []
    store.delete("a/b")
    store.delete("a/b")
    assert store.read("a/b") is None
