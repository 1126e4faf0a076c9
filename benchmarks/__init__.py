"""Measurements, as ratios of things done in turn in one run."""
