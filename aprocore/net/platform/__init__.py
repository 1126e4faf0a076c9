"""Differences between operating systems: locks, folders, private files, signals, processes, sockets, shells.

No other module of the package calls what one of the supported systems lacks (``tests/test_platform_calls.py``).
"""
