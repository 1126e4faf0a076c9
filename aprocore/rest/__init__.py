"""Procore's operations by name: one room for each module, one page for each resource, each imported when touched."""
