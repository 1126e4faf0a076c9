"""Release and its rehearsal; ``python -m tests.release --help``."""
