"""Reads the arguments of a step, and says all that is wrong with them."""

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from .problems import ConfigurationError, Problem
from .step import P, Step


def read_arguments(step: Step[P], arguments: Sequence[str]) -> tuple[P | None, list[Problem]]:
    """The parameters, or what is wrong with them. Arguments are `--name value` or `--name=value`."""
    given, problems = _pairs(step, arguments)
    try:
        parameters = step.parameters.model_validate(given)
    except ValidationError as error:
        schema = step.parameters.model_json_schema()["properties"]
        for one in error.errors():
            name = str(one["loc"][0])
            problems.append(_problem(name, one, schema[name]))
        return None, problems
    return (None if problems else parameters), problems


def parameters_for(step: Step[P], arguments: Sequence[str]) -> P:
    """The parameters of a step. Raises ConfigurationError with all that is wrong."""
    parameters, problems = read_arguments(step, arguments)
    if parameters is None:
        raise ConfigurationError(problems)
    return parameters


def _pairs(step: Step[Any], arguments: Sequence[str]) -> tuple[dict[str, str], list[Problem]]:
    names = list(step.parameters.model_json_schema().get("properties", {}))
    given: dict[str, str] = {}
    problems: list[Problem] = []
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        option, equals, value = argument.partition("=")
        name = option.removeprefix("--")
        if not option.startswith("--"):
            problems.append(Problem("arguments", repr(argument), "--NAME VALUE", "put -- before the name"))
            continue
        if not equals:
            if not rest:
                problems.append(Problem(option, "no value", "a value after the name", f"write {option} VALUE"))
                continue
            value = rest.pop(0)
        if name not in names:
            close = get_close_matches(name, names, 1)
            fix = f"write --{close[0]}" if close else "remove it"
            known = ", ".join(f"--{one}" for one in names) or "no parameters"
            problems.append(Problem(option, "a parameter that the step does not have", known, fix))
        elif name in given:
            problems.append(Problem(option, "it twice", "it once", "remove one of the two"))
        else:
            given[name] = value
    return given, problems


def _problem(name: str, error: Any, schema: dict[str, Any]) -> Problem:
    expected = expectation(schema)
    if error["type"] == "missing":
        return Problem(f"--{name}", "nothing", expected, f"add --{name} VALUE")
    fix = f"write --{name} {schema['default']}, the default" if schema.get("default") not in (None, "") else "change it"
    return Problem(f"--{name}", repr(error["input"]), expected, fix)


def expectation(schema: dict[str, Any]) -> str:
    """What a JSON schema of a parameter accepts, in words."""
    kind = {"integer": "an integer", "number": "a number", "boolean": "true or false", "string": "text"}
    words = kind[schema["type"]]
    if "minimum" in schema and "maximum" in schema:
        words += f" from {schema['minimum']} to {schema['maximum']}"
    elif "minimum" in schema:
        words += f" of at least {schema['minimum']}"
    elif "exclusiveMinimum" in schema:
        words += f" above {schema['exclusiveMinimum']}"
    if "pattern" in schema:
        words += f" that matches {schema['pattern']}"
    if "description" in schema:
        words += f" ({schema['description']})"
    return words
