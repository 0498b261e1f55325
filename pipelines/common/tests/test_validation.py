"""Each rule refuses what it is for, and accepts the nearest neighbour."""

from collections.abc import Callable
from typing import Any

import numpy
import pandas
import pytest

from common.quality import classification, regression
from common.validation import (
    Rule,
    Trial,
    at_least,
    batch_and_single_agree,
    check,
    each_class_f1_at_least,
    no_leakage,
    no_missing_predictions,
    outputs_among,
    outputs_between,
    right_shape,
    worst_slice_within,
)

ROWS = 40
TRUTH = ["a", "b"] * (ROWS // 2)


def trial(predict: Callable[[pandas.DataFrame], Any], **changes: Any) -> Trial:
    test = pandas.DataFrame({"x": range(ROWS), "y": TRUTH})
    train = pandas.DataFrame({"x": range(100, 140), "y": TRUTH})
    return Trial(
        **{
            "predict": predict,
            "train": train,
            "test": test,
            "features": ["x"],
            "target": "y",
            "quality": classification,
            **changes,
        }
    )


def right_but(wrong: int, instead: Any = None) -> Callable[[pandas.DataFrame], Any]:
    """Right answers, but for the first rows."""

    def predict(rows: pandas.DataFrame) -> Any:
        answers = ["a" if x % 2 == 0 else "b" for x in rows["x"]]
        other = {"a": "b", "b": "a"}
        return numpy.array(
            [(instead or other[answer]) if x < wrong else answer for x, answer in zip(rows["x"], answers, strict=True)],
            dtype=object,
        )

    return predict


def failures(rule: Rule, one: Trial) -> list[str]:
    return list(rule(one))


@pytest.mark.parametrize(
    ("rule", "good", "bad", "said"),
    [
        (at_least("accuracy", 0.85), right_but(6), right_but(7), "accuracy is 0.825, below 0.85"),
        (outputs_among(["a", "b"]), right_but(1), right_but(1, "c"), "predicts 'c', which is none of a, b"),
        # Half of the rows are in the slice: 2 of 20 wrong are 0.10 there, and 0.05 of all.
        (worst_slice_within("accuracy", 0.06), right_but(2), right_but(3), "slice x <= 19.5 is 0.850"),
    ],
)
def test_rule(rule: Rule, good: Any, bad: Any, said: str) -> None:
    assert failures(rule, trial(good)) == []
    (found,) = failures(rule, trial(bad))
    assert said in found


def test_one_bad_class_is_found_behind_a_good_mean() -> None:
    rare = pandas.DataFrame({"x": range(ROWS), "y": ["b"] * 2 + ["a"] * (ROWS - 2)})

    def seldom_b(rows: pandas.DataFrame) -> Any:
        return numpy.array(["a"] * len(rows), dtype=object)

    def well(rows: pandas.DataFrame) -> Any:
        return numpy.array(["b" if x < 2 else "a" for x in rows["x"]], dtype=object)

    assert failures(at_least("accuracy", 0.85), trial(seldom_b, test=rare)) == []
    (found,) = failures(each_class_f1_at_least(0.7), trial(seldom_b, test=rare))
    assert found == "F1 of class b is 0.000, below 0.7"
    assert failures(each_class_f1_at_least(0.7), trial(well, test=rare)) == []


def test_a_small_slice_is_left_out() -> None:
    rule = worst_slice_within("accuracy", 0.06, smallest=21)
    assert failures(rule, trial(right_but(10))) == []


def test_predictions_have_the_shape_of_the_rows() -> None:
    assert failures(right_shape, trial(right_but(0))) == []
    (found,) = failures(right_shape, trial(lambda rows: numpy.zeros((len(rows), 2))))
    assert "(40, 2), not (40,)" in found


@pytest.mark.parametrize("missing", [None, float("nan"), float("inf")])
def test_a_missing_prediction_is_refused(missing: Any) -> None:
    def predict(rows: pandas.DataFrame) -> Any:
        return [missing, *[1.0] * (len(rows) - 1)]

    (found,) = failures(no_missing_predictions, trial(predict))
    assert found == "1 of 40 predictions are NaN, None or infinite"
    assert failures(no_missing_predictions, trial(lambda rows: [1.0] * len(rows))) == []


def test_a_row_in_both_parts_is_refused() -> None:
    shared = pandas.DataFrame({"x": [5, 100], "y": ["b", "a"]})
    assert failures(no_leakage, trial(right_but(0), train=shared)) == [
        "1 of 40 rows of the test part are in the train part too"
    ]
    assert failures(no_leakage, trial(right_but(0))) == []


def test_a_row_has_to_get_the_same_answer_alone() -> None:
    def depends_on_the_batch(rows: pandas.DataFrame) -> Any:
        return numpy.full(len(rows), float(len(rows)))

    assert failures(batch_and_single_agree, trial(depends_on_the_batch)) == [
        "20 of 20 rows get another prediction alone than in a batch"
    ]
    # The order of additions may change the last digits of a number.
    nearly = lambda rows: rows["x"].to_numpy() + len(rows) * 1e-13  # noqa: E731
    assert failures(batch_and_single_agree, trial(nearly)) == []


def test_numbers_have_to_be_within_limits() -> None:
    def predict(rows: pandas.DataFrame) -> Any:
        return rows["x"].to_numpy(dtype=float)

    assert failures(outputs_between(0, 39), trial(predict)) == []
    assert failures(outputs_between(1, 38), trial(predict)) == ["2 of 40 predictions are not between 1 and 38"]


def test_a_figure_that_is_nan_is_refused() -> None:
    one = trial(lambda rows: rows["x"].to_numpy(dtype=float), quality=lambda *_: {"r2": float("nan")})
    assert failures(at_least("r2", 0.3), one) == ["r2 is nan, below 0.3"]


def test_all_failures_are_said_and_unsound_predictions_are_not_measured() -> None:
    shared = pandas.DataFrame({"x": [0], "y": ["a"]})
    rules = [at_least("accuracy", 0.9), outputs_among(["a", "b"])]
    assert len(check(trial(right_but(9, "c"), train=shared), rules)) == 3
    assert len(check(trial(lambda rows: [None] * len(rows), train=shared), rules)) == 2
    assert check(trial(right_but(0)), rules) == []


def test_regression_says_how_much_is_explained() -> None:
    assert regression([1.0, 2.0, 3.0], [1.0, 2.0, 3.0]) == {"r2": 1.0, "mean-absolute-error": 0.0}
    assert regression([1.0, 2.0, 3.0], [2.0, 2.0, 2.0])["r2"] == 0.0
