"""Command line interface ``aprocore``."""
