"""Program that imports a module and calls its handler for each line of stdin, as AWS Lambda does."""

from __future__ import annotations

import json
import runpy
import sys


def main(path: str) -> None:
    """Print the results, one line for each event."""
    handler = runpy.run_path(path)["handler"]
    for line in sys.stdin:
        sys.stdout.write(json.dumps(handler(json.loads(line), None)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
