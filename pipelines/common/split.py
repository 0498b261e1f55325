"""Splits data into a part to train on and a part to test on."""

import pandas
from sklearn.model_selection import train_test_split


def split(
    data: pandas.DataFrame, features: list[str], *, test_share: float, seed: int, stratify: str | None
) -> tuple[pandas.DataFrame, pandas.DataFrame]:
    """The two parts of the data, without rows whose features are the same as in an earlier row.

    A row in both parts would make the test easier than the world. The same data and seed give the same parts.
    stratify is the column whose values have the same shares in both parts.
    """
    unique = data.drop_duplicates(subset=features)
    groups = unique[stratify] if stratify else None
    train, test = train_test_split(unique, test_size=test_share, random_state=seed, stratify=groups)
    return train.reset_index(drop=True), test.reset_index(drop=True)
