"""Translations by rules: what they cost, how they read, and what other transpilers make of the same programs.

``python -m benchmarks.translations [cost] [style] [rivals]`` prints tables and writes ``out/benchmarks/translations.json``.
"""
