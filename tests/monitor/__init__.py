"""Watches every test for the security invariants I01-I04 and for writes that are sent twice (I26).

A secret that shows where it must not, or a write that arrives once too often, fails the very test that let it out.
"""
