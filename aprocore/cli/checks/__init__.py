"""Checks of an installation, which ``aprocore doctor`` runs: one function each, with the same signature.

To add one, write a coroutine function that takes a `Diagnosis` and returns a `CheckResult`, and list it in
`ALL_CHECKS`.
"""
