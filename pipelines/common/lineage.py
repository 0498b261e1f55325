"""Where a model comes from: recorded as tags of its run and of its version. `npm run lineage` reads them as a chain."""

from dataclasses import dataclass

from .data import DataVersion

COMMIT = "lineage.git-commit"
DATASET = "lineage.dataset"
DATA_VERSION = "lineage.data-version"
DATA_HASH = "lineage.data-hash"
IMAGE = "lineage.image-digest"
SEMANTIC_VERSION = "semantic-version"
VALIDATED = "validated"
PROMOTED_BY = "promoted-by"
PROMOTED_AT = "promoted-at"
ROLLED_BACK = "rolled-back"


@dataclass(frozen=True)
class Lineage:
    """What a model is made of."""

    git_commit: str
    image_digest: str
    data: DataVersion

    def tags(self) -> dict[str, str]:
        """The tags that record it."""
        return {
            COMMIT: self.git_commit,
            IMAGE: self.image_digest,
            DATASET: self.data.dataset,
            DATA_VERSION: self.data.version,
            DATA_HASH: self.data.hash,
        }
