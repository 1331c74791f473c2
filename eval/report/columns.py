"""The leaderboard's columns: one definition for the terminal, Markdown and HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.eval.leaderboard import Group, Row

#: Text metrics that are shares of 1 in the package and are shown in points, as the field does.
_POINTS = ("em", "codebleu")


#: What a translator could have learnt the program's types from, in words.
EVIDENCE = {
    "": "not run",
    "none": "without evidence",
    "annotations": "types from annotations",
    "public": "types from public tests",
    "scored": "types from the scored tests",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``about`` is its explanation."""

    name: str
    title: str
    about: str
    interval: bool = False


def columns(groups: Sequence[Group]) -> list[Column]:
    """The columns that these groups have figures for."""
    rows = [row for group in groups for row in group.rows]
    have = {name for row in rows for name, figure in row.figures.items() if figure.values}
    rounds = max((row.cell.rounds for row in rows), default=0)
    samples = max((row.cell.samples for row in rows), default=1)
    last = f"@{rounds}"
    shown = [
        Column("pair", "pair", "source and target language"),
        Column("translator", "translator", "who translated"),
        Column("n", "n", "problems scored: the suite without skipped, excluded and infrastructure-error problems"),
        Column(f"dsr_fuzz{last}", f"fuzz DSR{last}", f"accepted by the given and all generated tests within {rounds} repairs", True),
        Column(f"dsr{last}", f"DSR{last}", f"accepted by the given tests within {rounds} repairs (CodeTransOcean)", True),
        Column("dsr@0", "DSR@0", "accepted by the given tests at the first answer", True),
        Column(f"pass@{samples}", f"pass@{samples}", "at least one of that many first answers is accepted (Codex)", True),
        Column("pass_ratio", "tests", "given tests passed by the first answer (CodeScore's PassRatio)"),
        Column("executability", "runs", "first answers that compile and end by themselves on all given tests (CodeScore's Executability)"),
        Column("codebleu", "CodeBLEU", "of the first answer against the suite's reference, the package's value"),
        Column("bleu", "BLEU", "sentence BLEU of the first answer against the suite's reference"),
        Column("chrf", "chrF", "chrF of the first answer against the suite's reference"),
        Column("em", "EM", "first answers that are the reference, token by token"),
        Column("p", "p", "of the difference to the leader: exact McNemar (one sample) or paired permutation, adjusted by Holm"),
        Column("note", "", "what is missing"),
    ]
    unique = {column.name: column for column in shown}
    plain = {"pair", "translator", "n", "note"}
    if samples == 1:
        unique.pop("pass@1", None)
    ranked = any(row.p is not None for row in rows)
    return [column for name, column in unique.items() if name in plain or name in have or (name == "p" and ranked)]


def points(row: Row, name: str) -> tuple[float, float | None, float | None] | None:
    """A figure and its interval in points of 100; None where there is no figure."""
    figure = row.figures.get(name)
    if figure is None or figure.value is None:
        return None
    scale = 100.0 if name.split("_")[0] in _POINTS or name not in ("bleu", "chrf") else 1.0
    interval = figure.interval
    return figure.value * scale, interval.low * scale if interval else None, interval.high * scale if interval else None


def text(column: Column, row: Row) -> str:
    """A cell of the table as plain text."""
    cell = row.cell
    match column.name:
        case "pair":
            return f"{cell.source} → {cell.target}"
        case "translator":
            return cell.translator
        case "n":
            return str(len(cell.scored))
        case "p":
            return "" if row.p is None else "< 0.001" if row.p < 0.001 else f"{row.p:.3f}"
        case "note":
            return note(row)
    found = points(row, column.name)
    if found is None:
        return "–"
    value, low, high = found
    return f"{value:.1f} [{low:.1f}, {high:.1f}]" if column.interval and low is not None else f"{value:.1f}"


def note(row: Row) -> str:
    """What a row's n has lost, and why."""
    cell = row.cell
    if cell.skipped:
        return f"skipped: {cell.skipped}"
    parts = []
    if cell.infra:
        parts.append(f"{cell.infra} IE")
    if cell.excluded:
        parts.append(f"{len(cell.excluded)} excluded")
    if cell.pending:
        parts.append(f"{cell.pending} pending")
    return ", ".join(parts)


def tables(groups: Sequence[Group]) -> list[tuple[str, str, bool, list[Group]]]:
    """Groups that share a table: suite, evidence in words, whether the answers were shown, and the groups; what was not run comes last."""
    found: dict[tuple[str, str, bool], list[Group]] = {}
    for group in groups:
        found.setdefault((group.suite, group.evidence, group.exam == "visible"), []).append(group)
    ordered = sorted(found.items(), key=lambda item: item[0][1] == "")
    return [(suite, EVIDENCE[evidence], shown, of) for (suite, evidence, shown), of in ordered]
