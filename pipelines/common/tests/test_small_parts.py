"""Versions, checks of tables, splits, settings, metrics and annotations."""

from collections.abc import Sequence
from pathlib import Path

import pandas
import pytest

from common.checks import read_table
from common.grafana import annotate
from common.interface import as_json
from common.letters import letter_id
from common.metrics import METRICS, statement
from common.problems import Refused
from common.settings import problems_of
from common.split import split
from common.versions import Bump, Part, next_version, part_for
from tests.cluster import Cluster

BUMPS: Sequence[Bump] = ((0.99, "minor"), (0.95, "patch"), (0.85, "patch"))


@pytest.mark.parametrize(
    ("figure", "part"),
    [(1.0, "minor"), (0.99, "minor"), (0.9899, "patch"), (0.95, "patch"), (0.85, "patch"), (0.8499, None)],
)
def test_the_figure_decides_the_part(figure: float, part: str | None) -> None:
    assert part_for(figure, BUMPS) == part


@pytest.mark.parametrize(
    ("versions", "part", "expected"),
    [
        ([], "minor", "0.1.0"),
        ([], "patch", "0.0.1"),
        (["0.2.9", "0.10.1", "x", ""], "patch", "0.10.2"),
        (["1.2.3"], "minor", "1.3.0"),
    ],
)
def test_the_next_version_follows_the_highest(versions: list[str], part: Part, expected: str) -> None:
    assert next_version(versions, part) == expected


def table(**changes: object) -> pandas.DataFrame:
    made = pandas.DataFrame({"x": [float(one) for one in range(60)], "y": ["a", "b"] * 30})
    for place, value in changes.items():
        column, row = place.split("_")
        made[column] = made[column].astype(object)
        made.loc[int(row), column] = value
    return made


def read(tmp_path: Path, made: pandas.DataFrame) -> pandas.DataFrame:
    made.to_csv(tmp_path / "data.csv", index=False)
    return read_table(tmp_path / "data.csv", ["x"], "y", classes=["a", "b"])


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (table(x_3=None), "1 values of the column x are missing"),
        (table(x_3="large"), "1 values of the column x are missing, infinite or no numbers"),
        (table(x_3="inf"), "1 values of the column x"),
        (table(y_3=None), "1 values of the column y are missing"),
        (table(y_3="c"), "the unknown class 'c'"),
        (table().replace("b", "a"), "no row has the class 'b'"),
        (table().head(49), "49 rows, fewer than 50"),
        (table().drop(columns="x"), "no column x, only y"),
    ],
)
def test_a_table_that_cannot_be_learned_from_is_refused(tmp_path: Path, changed: pandas.DataFrame, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read(tmp_path, changed)


@pytest.mark.parametrize("accepted", [table(), table().head(50), table(x_3=1e300), table().assign(more=1)])
def test_a_table_that_can_be_learned_from_is_accepted(tmp_path: Path, accepted: pandas.DataFrame) -> None:
    assert list(read(tmp_path, accepted).columns) == ["x", "y"]


def test_equal_rows_are_in_one_part_only_and_a_seed_repeats_the_split() -> None:
    data = pandas.concat([table(), table().head(20)], ignore_index=True)
    first = split(data, ["x"], test_share=0.25, seed=1, stratify="y")
    train, test = first
    assert (len(train), len(test)) == (45, 15)
    assert not set(train["x"]) & set(test["x"])
    again = split(data, ["x"], test_share=0.25, seed=1, stratify="y")
    assert all(one.equals(other) for one, other in zip(first, again, strict=True))
    assert not test.equals(split(data, ["x"], test_share=0.25, seed=2, stratify="y")[1])


def test_all_that_is_missing_in_the_environment_is_said() -> None:
    assert [one.path for one in problems_of(["tracking", "store", "cluster"], {})] == [
        "MLFLOW_TRACKING_URI",
        "KUBECONFIG",
        "PIPELINE_STORE",
    ]
    bucket = {"PIPELINE_STORE": "s3://models", "AWS_ENDPOINT_URL": "https://store.example.org"}
    assert [one.path for one in problems_of(["store"], bucket)] == ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
    assert problems_of(["store"], {**bucket, "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}) == []
    assert problems_of(["store"], {"PIPELINE_STORE": "/data"}) == []
    assert problems_of(["cluster"], {"KUBERNETES_SERVICE_HOST": "10.43.0.1"}) == []


def test_metrics_json_says_which_metrics_there_are() -> None:
    written = (Path(__file__).parents[1] / "metrics.json").read_text(encoding="utf8")
    assert written == as_json(statement()), "run: python -m common.write"
    assert len({one.name for one in METRICS}) == len(METRICS)


def test_a_letter_is_named_after_the_run_and_the_step() -> None:
    assert letter_id("train", {"PIPELINE_RUN": "iris/x 1"}) == "iris-x-1-train"
    assert letter_id("train", {}).endswith("-train")


def test_an_annotation_needs_an_address_and_a_token(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAFANA_URL", cluster.address)
    monkeypatch.delenv("GRAFANA_TOKEN", raising=False)
    assert not annotate("text", ["tag"])
    monkeypatch.setenv("GRAFANA_TOKEN", "token")
    assert annotate("text", ["tag"])
    assert [one["text"] for one in cluster.annotations] == ["text"]


def test_a_grafana_that_does_not_answer_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAFANA_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("GRAFANA_TOKEN", "token")
    assert not annotate("text", ["tag"])
