"""The registered model of a pipeline: its versions, and the aliases that say which are served.

`champion` answers most requests, `candidate` those of its weight. The stages of MLflow are gone; aliases replace them.
"""

from datetime import UTC, datetime
from typing import Literal

import mlflow
from mlflow.entities.model_registry import ModelVersion
from mlflow.exceptions import MlflowException

from .lineage import PROMOTED_AT, PROMOTED_BY, ROLLED_BACK, SEMANTIC_VERSION
from .versions import Part, next_version

Role = Literal["champion", "candidate"]
ROLES: tuple[Role, ...] = ("champion", "candidate")

KEPT = 3
"""So many newest versions are kept, besides those with an alias."""


class Registry:
    """The versions of one model."""

    def __init__(self, model: str) -> None:
        self.model = model
        self._client = mlflow.MlflowClient()

    def versions(self) -> list[ModelVersion]:
        """All versions, the newest first."""
        found = self._client.search_model_versions(f"name='{self.model}'")
        return sorted(found, key=lambda one: int(one.version), reverse=True)

    def version(self, number: str) -> ModelVersion | None:
        """A version by its number."""
        return next((one for one in self.versions() if str(one.version) == number), None)

    def served(self, role: Role) -> ModelVersion | None:
        """The version with an alias; None when no version has it."""
        try:
            return self._client.get_model_version_by_alias(self.model, role)
        except MlflowException as error:
            # MLflow answers INVALID_PARAMETER_VALUE for an unknown alias of a known model.
            if error.error_code in ("RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE"):
                return None
            raise

    def register(self, uri: str, run: str, part: Part, tags: dict[str, str]) -> ModelVersion:
        """Registers the model of a run. A run is registered once: the second time gives the same version."""
        for one in self.versions():
            if one.run_id == run and SEMANTIC_VERSION in one.tags:
                return one
        semantic = next_version((one.tags.get(SEMANTIC_VERSION, "") for one in self.versions()), part)
        made = mlflow.register_model(uri, self.model, tags={**tags, SEMANTIC_VERSION: semantic})
        return self._client.get_model_version(self.model, made.version)

    def set_alias(self, role: Role, version: ModelVersion) -> None:
        """Gives a version an alias, and takes it from the one that had it."""
        self._client.set_registered_model_alias(self.model, role, str(version.version))

    def remove_alias(self, role: Role) -> None:
        """Takes an alias from whichever version has it."""
        self._client.delete_registered_model_alias(self.model, role)

    def mark_promoted(self, version: ModelVersion, by: str) -> None:
        """Records who or what promoted a version, and when."""
        self._tag(version, PROMOTED_BY, by)
        self._tag(version, PROMOTED_AT, datetime.now(UTC).isoformat(timespec="seconds"))

    def mark_rolled_back(self, version: ModelVersion, why: str) -> None:
        """Records why a version is no longer served, on the version and on its run."""
        self._tag(version, ROLLED_BACK, why)
        self._client.set_tag(version.run_id, ROLLED_BACK, why)

    def last_good(self, than: ModelVersion) -> ModelVersion | None:
        """The newest earlier version that was promoted and not rolled back."""
        earlier = (one for one in self.versions() if int(one.version) < int(than.version))
        return next((one for one in earlier if PROMOTED_AT in one.tags and ROLLED_BACK not in one.tags), None)

    def prune(self, kept: int = KEPT) -> list[str]:
        """Deletes old versions, and returns their numbers. Their runs stay.

        The newest versions stay, those with an alias, and the version to which a rollback of the champion leads.
        """
        champion = self.served("champion")
        good = self.last_good(champion) if champion else None
        safe = {str(one.version) for one in (champion, self.served("candidate"), good) if one}
        old = [str(one.version) for one in self.versions()[kept:] if str(one.version) not in safe]
        for number in old:
            self._client.delete_model_version(self.model, number)
        return old

    def _tag(self, version: ModelVersion, key: str, value: str) -> None:
        self._client.set_model_version_tag(self.model, str(version.version), key, value)
