"""Where a model comes from: recorded as tags of its run and of its version, and read back as a chain."""

import re
from collections.abc import Mapping
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


@dataclass(frozen=True)
class Link:
    """One link of the chain of a model."""

    name: str
    value: str
    gap: str = ""
    """Why the chain is broken here; empty when it is not."""


_FORMS = (
    ("git commit", COMMIT, "[0-9a-f]{40}"),
    ("data set", DATASET, ".+"),
    ("data version", DATA_VERSION, ".+"),
    ("data hash", DATA_HASH, r"[0-9a-f]{32}(\.dir)?"),
    ("image digest", IMAGE, "sha256:[0-9a-f]{64}"),
)


def links_of(run: Mapping[str, str], version: Mapping[str, str], *, is_champion: bool) -> list[Link]:
    """The links in the tags of a run and of the version that was made from it."""
    links = [_link(name, run.get(tag, ""), form, version.get(tag, "")) for name, tag, form in _FORMS]
    links.append(_required("semantic version", version.get(SEMANTIC_VERSION, "")))
    links.append(_required("validated", run.get(VALIDATED, "")))
    promoted = version.get(PROMOTED_BY, "")
    links.append(_required("promoted by", promoted) if is_champion else Link("promoted by", promoted or "nobody"))
    if ROLLED_BACK in version:
        links.append(Link("rolled back", version[ROLLED_BACK]))
    return links


def _link(name: str, value: str, form: str, copy: str) -> Link:
    if not value:
        return Link(name, "", "the run does not say")
    if not re.fullmatch(form, value):
        return Link(name, value, f"this is no {name}")
    if copy != value:
        return Link(name, value, f"the version says {copy or 'nothing'}")
    return Link(name, value)


def _required(name: str, value: str) -> Link:
    return Link(name, value, "" if value else "it is not recorded")
