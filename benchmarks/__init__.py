"""Benchmarks: ratios of measurements that alternate in one run."""
