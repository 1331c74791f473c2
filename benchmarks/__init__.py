"""Measurements, never tests: each prints ratios against a named peer or a floor of the same run."""
