"""How a step is told which version of the model it is about."""

from mlflow.entities.model_registry import ModelVersion
from pydantic import Field

from ..problems import ConfigurationError, Problem
from ..registry import ROLES, Registry
from ..step import Parameters


class Choice(Parameters):
    """A version of the model."""

    version: str = Field(
        default="champion",
        pattern="^([1-9][0-9]*|champion|candidate)$",
        description="its number or its alias",
    )


def chosen(registry: Registry, choice: Choice) -> ModelVersion:
    """The version. Raises ConfigurationError, with those that are there, when it is not."""
    name = choice.version
    role = next((one for one in ROLES if one == name), None)
    found = registry.served(role) if role else registry.version(name)
    if found is None:
        known = ", ".join(str(one.version) for one in registry.versions()) or "there are none"
        expected = f"a version of {registry.model}: {known}"
        raise ConfigurationError([Problem("--version", repr(name), expected, "choose one of them")])
    return found
