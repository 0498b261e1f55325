"""Annotations in Grafana: lines in all graphs that say when something was done, and why."""

import json
import os
import sys
import time
from urllib.error import URLError
from urllib.request import Request, urlopen


def annotate(text: str, tags: list[str]) -> bool:
    """Adds an annotation by the API of Grafana, if GRAFANA_URL and GRAFANA_TOKEN are set.

    Returns whether it was added. A Grafana that does not answer does not stop what is annotated.
    """
    address, token = os.environ.get("GRAFANA_URL", ""), os.environ.get("GRAFANA_TOKEN", "")
    if not address.startswith(("http://", "https://")) or not token:
        return False
    body = json.dumps({"time": int(time.time() * 1000), "text": text, "tags": tags}).encode()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    request = Request(f"{address.rstrip('/')}/api/annotations", body, headers)  # noqa: S310 - http and https only
    try:
        with urlopen(request, timeout=5):  # noqa: S310
            return True
    except (URLError, TimeoutError) as error:
        print(f"no annotation in Grafana: {error}", file=sys.stderr)
        return False
