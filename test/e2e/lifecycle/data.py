"""Publishes two versions of the data: `v1`, and `bad`, whose labels are mixed up. Writes v1 as JSON into its folder."""

import os
import sys
import tempfile
from pathlib import Path

from common.command import main
from iris.pipeline import pipeline
from iris.plan import sample

table = sample()
Path(os.environ["HOME"], "flowers.json").write_text(table.to_json(orient="records"), encoding="utf8")
table["species"] = table["species"].sample(frac=1, random_state=1).to_numpy()
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "bad.csv")
    table.to_csv(file, index=False)
    codes = [
        main(pipeline, ["publish", "--data-version", "v1"]),
        main(pipeline, ["publish", "--data-version", "bad", "--file", str(file)]),
    ]
sys.exit(max(codes))
