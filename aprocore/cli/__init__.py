"""The command line: ``aprocore …``."""
