"""Exit codes, and what a step has to write."""

from pathlib import Path

import pytest

from common.command import main
from common.letters import Letters
from common.problems import Refused
from common.step import Parameters, Pipeline
from common.store import FolderStore
from common.work import Work


class Wish(Parameters):
    """What the step does."""

    end: str = "well"


def pipeline() -> Pipeline:
    made = Pipeline("example")

    @made.step(inputs=["data"], outputs=["model"], results=["score"], needs=["store"])
    def train(parameters: Wish, work: Work) -> None:
        if parameters.end == "refused":
            raise Refused("too bad", "too old")
        if parameters.end == "failed":
            raise OSError("the server does not answer")
        work.output("model").write_text(work.input("data").read_text())
        if parameters.end == "well":
            work.result("score", 0.1 + 0.2)

    return made


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "work/inputs").mkdir(parents=True)
    (tmp_path / "work/inputs/data").write_text("content")
    monkeypatch.setenv("PIPELINE_DIR", str(tmp_path / "work"))
    monkeypatch.setenv("PIPELINE_STORE", str(tmp_path / "store"))
    monkeypatch.delenv("PIPELINE_RETRIES", raising=False)
    return tmp_path


def test_a_step_that_ends_well_has_written_all(place: Path) -> None:
    assert main(pipeline(), ["train"]) == 0
    assert (place / "work/outputs/model").read_text() == "content"
    assert float((place / "work/results/score").read_text()) == 0.1 + 0.2


def test_a_refusal_is_1_with_all_reasons(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(pipeline(), ["train", "--end", "refused"]) == 1
    assert capsys.readouterr().err == "example train: refused\n  too bad\n  too old\n"


def test_wrong_arguments_environment_and_inputs_are_2_and_said_together(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "work/inputs/data").unlink()
    monkeypatch.setenv("PIPELINE_STORE", "folder")
    assert main(pipeline(), ["train", "--ende", "well"]) == 2
    said = capsys.readouterr().err
    assert "3 problems" in said
    assert all(
        name in said for name in ("--ende: found", "PIPELINE_STORE: found 'folder'", "inputs/data: found nothing")
    )


@pytest.mark.parametrize("step", [[], ["trian"]])
def test_an_unknown_step_is_2(place: Path, step: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(pipeline(), step) == 2
    assert "expected one of train" in capsys.readouterr().err


def test_anything_else_is_3(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(pipeline(), ["train", "--end", "failed"]) == 3
    assert "OSError: the server does not answer" in capsys.readouterr().err


def test_a_step_that_has_not_written_what_it_declares_fails(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(pipeline(), ["train", "--end", "early"]) == 3
    assert "has not written results/score" in capsys.readouterr().err


def test_what_is_not_declared_is_neither_read_nor_written(place: Path) -> None:
    work = Work(["data"], ["model"], ["score"], place)
    for use in (lambda: work.input("model"), lambda: work.output("data"), lambda: work.result("data", 1)):
        with pytest.raises(KeyError):
            use()


def test_two_steps_of_one_name_are_refused() -> None:
    made = pipeline()
    with pytest.raises(ValueError, match="two steps 'train'"):
        made.add(made.steps["train"])


@pytest.mark.parametrize(("attempt", "letters"), [("0", 0), ("1", 0), ("2", 1)])
def test_the_last_attempt_leaves_a_letter(
    place: Path, monkeypatch: pytest.MonkeyPatch, attempt: str, letters: int
) -> None:
    monkeypatch.setenv("PIPELINE_RUN", "example-x7k2p")
    monkeypatch.setenv("PIPELINE_RETRIES", "2")
    monkeypatch.setenv("PIPELINE_ATTEMPT", attempt)
    assert main(pipeline(), ["train", "--end", "failed"]) == 3
    found = Letters("example", FolderStore(place / "store")).all()
    assert [one.id for one in found] == ["example-x7k2p-train"] * letters


def test_a_refusal_leaves_no_letter(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIPELINE_RETRIES", "0")
    assert main(pipeline(), ["train", "--end", "refused"]) == 1
    assert Letters("example", FolderStore(place / "store")).all() == []


def test_a_letter_has_the_inputs_with_which_the_step_runs_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIPELINE_RETRIES", "0")
    assert main(pipeline(), ["train", "--end", "failed"]) == 3
    letters = Letters("example", FolderStore(place / "store"))
    (letter,) = letters.all()
    assert (letter.step, letter.arguments, letter.has_inputs) == ("train", ("--end", "failed"), True)
    letters.restore_inputs(letter, place / "again")
    assert (place / "again/data").read_text() == "content"
    letters.delete(letter)
    assert list((place / "store").rglob("*.json")) == []
