"""Runs a step: `python -m iris STEP --PARAMETER VALUE`."""

import sys

from common.command import main

from .pipeline import pipeline

sys.exit(main(pipeline))
