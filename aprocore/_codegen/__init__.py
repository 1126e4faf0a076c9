"""Writes the typed floor from the data about Procore's operations: for developers, not in the wheel."""
