"""Watches every test for secrets that are sent or shown where they must not be, and for writes that are sent twice.

A secret that shows where it must not, or a write that arrives once too often, fails the very test that let it out.
"""
