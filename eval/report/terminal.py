"""The leaderboard and correlation matrices as tables on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from dragoman.eval.leaderboard import Group
from dragoman.eval.report.columns import columns, tables, text


def print_leaderboard(groups: Sequence[Group], console: Console | None = None) -> None:
    """One table per suite and kind of evidence, best first within a pair."""
    console = console or _console()
    shown = columns(groups)
    for suite, evidence, answers_shown, of in tables(groups):
        out = _table(*(column.title for column in shown))
        for heading, column in zip(out.columns, shown, strict=True):
            heading.justify = "left" if column.name in ("pair", "translator", "note") else "right"
        for group in of:
            for row in group.rows:
                out.add_row(*(text(column, row) for column in shown), style="dim" if row.cell.skipped else None)
        _print(console, f"{suite}, {evidence}" + (", scored on tests whose answers were shown" if answers_shown else ""), out)


def _console() -> Console:
    """As wide as the terminal; where there is none, wide enough that no row is broken."""
    console = Console()
    return console if console.is_terminal else Console(width=240)


def _table(*headings: str) -> Table:
    table = Table(header_style="bold", box=None, pad_edge=False)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left", no_wrap=True)
    return table


def _print(console: Console, title: str, table: Table) -> None:
    console.print(title, style="bold", highlight=False, markup=False)
    console.print(table)
    console.print()


def print_correlation(document: Mapping[str, Any], console: Console | None = None) -> None:
    """The matrices of a correlation document: phi with its share of the attainable, then the model level."""
    console = console or _console()
    labels = document["labels"]
    who = f" of {document['translator']}" if "translator" in document else ""
    for name, title in (
        ("phi", f"phi between outcomes{who}, by {document['by']}"),
        ("phi_relative", "phi / the largest phi that the success rates allow"),
        ("pearson", "Pearson between scores"),
        ("spearman", "Spearman between scores"),
    ):
        if all(value is None for row in document[name] for value in row):
            continue
        table = _table("", *labels)
        for label, row in zip(labels, document[name], strict=True):
            table.add_row(label, *("–" if value is None else f"{value:.2f}" for value in row))
        _print(console, title, table)
    for pair, metrics in document.get("metrics", {}).items():
        table = _table("metric", "n", "point-biserial", "tau-b")
        for name, found in metrics.items():
            if found["n"]:
                table.add_row(name, str(found["n"]), _with_interval(found["point_biserial"]), _with_interval(found["tau_b"]))
        if table.row_count:
            _print(console, f"{pair}: text metrics against acceptance", table)


def _with_interval(found: Mapping[str, Any]) -> str:
    if found["value"] is None:
        return "–"
    low, high = found["ci"] or (None, None)
    return f"{found['value']:.2f}" + (f" [{low:.2f}, {high:.2f}]" if low is not None else "")
