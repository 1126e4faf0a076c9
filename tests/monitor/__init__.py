"""Monitor of every test: finds secrets that are sent or shown in the wrong place, and writes that are sent twice.

The test that caused the violation fails.
"""
