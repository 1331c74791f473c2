"""Measure translators: run suites into a results store, compute the field's metrics from its rows, show them.

``store/``    evidence as rows          ``metrics/``  one small function per definition
``runner``    orchestrates a run        ``report/``   terminal, Markdown, CSV, HTML
``compose``   Hydra's overrides         ``api``       ``from dragoman import load_run``
"""
