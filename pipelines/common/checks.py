"""Checks of data before a model learns from it."""

from pathlib import Path

import pandas

from .problems import Refused


def read_table(
    path: Path, features: list[str], target: str, *, classes: list[str] | None = None, least_rows: int = 50
) -> pandas.DataFrame:
    """Reads a table whose features are numbers, and whose target is a number or one of the classes.

    Raises Refused with all that is wrong: missing columns, values that are missing or no numbers, unknown classes, a
    class without rows, too few rows.
    """
    table = pandas.read_csv(path)
    missing = [name for name in (*features, target) if name not in table]
    if missing:
        raise Refused(*(f"the data has no column {name}, only {', '.join(table.columns)}" for name in missing))
    reasons: list[str] = []
    if len(table) < least_rows:
        reasons.append(f"the data has {len(table)} rows, fewer than {least_rows}")
    for name in features if classes else [*features, target]:
        numbers = pandas.to_numeric(table[name], errors="coerce")
        wrong = int((~numbers.abs().lt(float("inf"))).sum())
        if wrong:
            reasons.append(f"{wrong} values of the column {name} are missing, infinite or no numbers")
    if classes:
        found = set(table[target].dropna().astype(str))
        if int(table[target].isna().sum()):
            reasons.append(f"{int(table[target].isna().sum())} values of the column {target} are missing")
        reasons += [f"the column {target} has the unknown class {one!r}" for one in sorted(found - set(classes))]
        reasons += [f"no row has the class {one!r}" for one in classes if one not in found]
    if reasons:
        raise Refused(*reasons)
    return table[[*features, target]]
