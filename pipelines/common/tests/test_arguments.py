"""Arguments: all that is wrong is said at once, and the nearest right ones are accepted."""

import pytest
from pydantic import Field

from common.arguments import read_arguments
from common.step import Parameters, Step


class Some(Parameters):
    depth: int = Field(default=4, ge=1, le=32)
    rate: float = Field(default=0.5, gt=0)
    name: str = Field(pattern="^[a-z]+$")
    is_fast: bool = False


STEP = Step("some", Some, lambda parameters, work: None)


def said(*arguments: str) -> list[str]:
    return [str(one) for one in read_arguments(STEP, arguments)[1]]


def test_all_problems_are_said_at_once() -> None:
    assert said("--depth", "33", "--rate", "0", "--nmae", "a", "b") == [
        "--nmae: found a parameter that the step does not have, expected --depth, --rate, --name, --is-fast. "
        "Fix: write --name",
        "arguments: found 'b', expected --NAME VALUE. Fix: put -- before the name",
        "--depth: found '33', expected an integer from 1 to 32. Fix: write --depth 4, the default",
        "--rate: found '0', expected a number above 0. Fix: write --rate 0.5, the default",
        "--name: found nothing, expected text that matches ^[a-z]+$. Fix: add --name VALUE",
    ]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--name",), "--name: found no value"),
        (("--name", "a", "--name", "b"), "--name: found it twice"),
        (("--name", "A"), "--name: found 'A'"),
        (("--name", "a", "--is-fast", "maybe"), "--is-fast: found 'maybe', expected true or false"),
        (("--name", "a", "--depth", "1.5"), "--depth: found '1.5'"),
    ],
)
def test_a_mistake_is_refused(arguments: tuple[str, ...], problem: str) -> None:
    assert problem in said(*arguments)[0]


def test_limits_are_accepted_in_both_spellings() -> None:
    parameters, problems = read_arguments(STEP, ["--depth=32", "--rate", "0.001", "--name=a", "--is-fast", "true"])
    assert problems == []
    assert parameters == Some(depth=32, rate=0.001, name="a", is_fast=True)
