"""Procore's rules as pure functions and frozen values: nothing here waits, opens a socket or reads the clock."""
