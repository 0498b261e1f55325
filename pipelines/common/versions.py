"""Semantic versions of models: how good a model is says which part goes up."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

Part = Literal["minor", "patch"]
Bump = tuple[float, Part]
"""From this value of the figure on, this part of the version goes up."""


def part_for(figure: float, bumps: Sequence[Bump]) -> Part | None:
    """The part that goes up: that of the highest limit that the figure reaches; None when it reaches none."""
    for limit, part in sorted(bumps, reverse=True):
        if figure >= limit:
            return part
    return None


def next_version(versions: Iterable[str], part: Part) -> str:
    """The version after the highest of these; the first are 0.1.0 and 0.0.1. What is no version is left out."""
    matches = (re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", one) for one in versions)
    known = [tuple(map(int, match.groups())) for match in matches if match]
    major, minor, patch = max(known, default=(0, 0, 0))
    return f"{major}.{minor + 1}.0" if part == "minor" else f"{major}.{minor}.{patch + 1}"
