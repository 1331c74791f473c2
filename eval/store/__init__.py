"""The results store: ``schema`` (tables), ``engine`` (opening one), ``rows`` (attempts to rows), ``verdicts`` (evidence to verdicts), ``store`` (reading and writing)."""

from __future__ import annotations

from dragoman.eval.store.store import Item, RunInfo, RunSpec, Store

__all__ = ["Item", "RunInfo", "RunSpec", "Store"]
