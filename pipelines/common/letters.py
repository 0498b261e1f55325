"""Dead letters: steps whose attempts are exhausted, kept in the store with all that it takes to run them again.

A letter is at `dead-letter/PIPELINE/ID/letter.json`, the inputs of the step beside it at `inputs/NAME`. Which
credentials the step had is not in it: the pod that replays it has its own.
"""

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from .store import Store


@dataclass(frozen=True)
class Letter:
    """A step that did not succeed."""

    id: str
    pipeline: str
    step: str
    arguments: tuple[str, ...]
    reason: str
    time: str
    has_inputs: bool
    """False when its inputs were lost with its pod."""


def is_last_attempt(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether no attempt follows: PIPELINE_ATTEMPT counts from 0, PIPELINE_RETRIES is how many follow the first.

    Without PIPELINE_RETRIES nobody counts, and no letters are written.
    """
    retries = environment.get("PIPELINE_RETRIES", "")
    return retries != "" and int(environment.get("PIPELINE_ATTEMPT") or "0") >= int(retries)


def letter_id(step: str, environment: Mapping[str, str] = os.environ) -> str:
    """The name of a letter: that of the run, by default the time, and the step."""
    run = environment.get("PIPELINE_RUN") or datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    return f"{re.sub(r'[^A-Za-z0-9._-]', '-', run)}-{step}"


class Letters:
    """The dead letters of a pipeline."""

    def __init__(self, pipeline: str, store: Store) -> None:
        self._pipeline = pipeline
        self._store = store
        self._folder = f"dead-letter/{pipeline}/"

    def write(self, step: str, arguments: Sequence[str], reason: str, inputs: Path | None) -> Letter | None:
        """Writes a letter with the files of the inputs. None, and nothing is written, when there is one already."""
        letter = Letter(
            letter_id(step),
            self._pipeline,
            step,
            tuple(arguments),
            reason,
            datetime.now(UTC).isoformat(timespec="seconds"),
            inputs is not None,
        )
        place = f"{self._folder}{letter.id}/"
        if self._store.read(f"{place}letter.json") is not None:
            return None
        if inputs is not None and inputs.exists():
            for file in sorted(one for one in inputs.rglob("*") if one.is_file()):
                self._store.write(f"{place}inputs/{file.relative_to(inputs).as_posix()}", file.read_bytes())
        # The letter comes last: with it, all of its inputs are there.
        content = json.dumps(asdict(letter), indent=2).encode()
        return letter if self._store.create(f"{place}letter.json", content) else None

    def all(self) -> list[Letter]:
        """All letters, in the order of their ids."""
        keys = [key for key in self._store.keys(self._folder) if key.endswith("/letter.json")]
        return [found for key in keys if (found := self.read(key.split("/")[-2]))]

    def read(self, identity: str) -> Letter | None:
        """A letter by its id."""
        content = self._store.read(f"{self._folder}{identity}/letter.json")
        if content is None:
            return None
        body = json.loads(content)
        return Letter(**{**body, "arguments": tuple(body["arguments"])})

    def restore_inputs(self, letter: Letter, folder: Path) -> None:
        """Writes the inputs of a letter into a folder."""
        prefix = f"{self._folder}{letter.id}/inputs/"
        for key in self._store.keys(prefix):
            path = folder / key.removeprefix(prefix)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self._store.read(key) or b"")

    def delete(self, letter: Letter) -> None:
        """Deletes a letter, itself first, so that none is left without inputs."""
        self._store.delete(f"{self._folder}{letter.id}/letter.json")
        for key in list(self._store.keys(f"{self._folder}{letter.id}/")):
            self._store.delete(key)
