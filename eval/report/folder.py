"""Write the report's folder: index.html, a page per problem, Markdown, CSV. Nothing in it needs a network."""

from __future__ import annotations

import csv
import io
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dragoman.eval.associations import correlate, metric_correlations
from dragoman.eval.errors import EvalError
from dragoman.eval.leaderboard import Group, leaderboard
from dragoman.eval.measure import measure
from dragoman.eval.metrics import codebleu
from dragoman.eval.metrics import text as text_metrics
from dragoman.eval.metrics.scoring import summary
from dragoman.eval.report import charts, columns, model
from dragoman.eval.report.highlight import highlight, stylesheet
from dragoman.eval.results import Cell
from dragoman.eval.store import RunInfo, Store
from dragoman.eval.store.schema import Attempt

#: Text metrics shown against execution.
_AGAINST = ("bleu", "chrf", "codebleu", "em")


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a report; ``pages`` counts the problems' pages."""

    index: Path
    markdown: Path
    csv: Path
    pages: int


def write_report(url: str, out: Path, run: int | str | None = None) -> Written:
    """Write the report of a run, or of the newest run of each configuration, to the folder ``out``.

    Raises:
        StoreError, NoSuchRun: there is nothing to report.
        EvalError: ``out`` is not a folder, or holds something that is not a report.
    """
    with Store(url, create=False) as store:
        runs = store.select_runs(run)
        cells = measure(store, runs)
        groups = leaderboard(cells)
        _prepare(out)
        environment = _environment()
        pages = _problem_pages(environment, store, runs, cells, out)
        (out / "style.css").write_text(_style(), encoding="utf-8")
        written = Written(out / "index.html", out / "leaderboard.md", out / "leaderboard.csv", len(pages))
        index = environment.get_template("index.html").render(_index(store, runs, cells, groups, pages))
        written.index.write_text(index, encoding="utf-8")
        written.markdown.write_text(markdown(groups), encoding="utf-8")
        written.csv.write_text(csv_text(cells), encoding="utf-8")
    return written


def _prepare(out: Path) -> None:
    """An empty folder for the problems' pages; what an earlier report left is removed, anything else is left alone."""
    if out.exists() and not out.is_dir():
        raise EvalError(f"cannot write the report to {out}: it is a file; name a folder")
    if (out / "problems").exists():
        if not (out / "index.html").exists():
            raise EvalError(f"cannot write the report to {out}: it has a folder 'problems' that is not of a report; name another folder")
        shutil.rmtree(out / "problems")
    (out / "problems").mkdir(parents=True)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "meanings": charts.MEANINGS,
        "highlight": highlight,
        "text": columns.text,
        "points": columns.points,
        "version": metadata.version("dragoman"),
    }
    return environment


def _style() -> Markup:
    return Markup((Path(__file__).parent / "templates/style.css").read_text(encoding="utf-8") + stylesheet())


# --- index ------------------------------------------------------------------------------------------------------------


def _index(
    store: Store, runs: Sequence[RunInfo], cells: Sequence[Cell], groups: Sequence[Group], pages: Mapping[tuple[str, str], str]
) -> dict[str, Any]:
    tried = [cell for cell in cells if not cell.skipped]
    used = {verdict for cell in tried for verdict in charts.endings(cell).values()}
    pairs, overview = model.overview(groups)
    return {
        "style": _style(),
        "runs": runs,
        "suites": list(dict.fromkeys(cell.suite for cell in cells)),
        "attempts": sum(len(chain.rounds) for cell in cells for chains in cell.chains.values() for chain in chains),
        "written": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "toolchains": {run.id: store.toolchains(run.id) for run in runs},
        "tables": columns.tables(groups),
        "columns": columns.columns(groups),
        "overview": (pairs, overview) if len(pairs) > 1 and len(overview) > 1 else None,
        "plots": charts.plots(groups),
        "verdicts": [verdict for verdict in charts.VERDICTS if verdict in used],
        "strips": _strips(tried),
        "bars": [(cell, charts.bar(cell)) for cell in tried if cell.scored],
        "causes": model.causes(tried),
        "suspects": model.suspects(tried),
        "correlations": _correlations(tried),
        "metric_names": _AGAINST,
        "metric_table": _metric_table(tried),
        "problem_columns": _problem_columns(tried),
        "problems": _problems(store, runs, tried, pages),
        "signature": f"{text_metrics.signatures()['bleu']}; {codebleu.signature()}",
    }


def _strips(cells: Sequence[Cell]) -> list[tuple[str, list[tuple[Cell, list[charts.Stretch], int]]]]:
    found: dict[str, list[tuple[Cell, list[charts.Stretch], int]]] = defaultdict(list)
    for cell in cells:
        found[f"{cell.translator} on {cell.suite}, from {cell.source}"].append((cell, charts.strip(cell), max(1, len(cell.problems))))
    return list(found.items())


def _correlations(cells: Sequence[Cell]) -> list[dict[str, Any]]:
    found = []
    for translator in dict.fromkeys(cell.translator for cell in cells):
        if sum(cell.translator == translator and bool(cell.scored) for cell in cells) > 1:
            document = correlate(cells, "target", translator)
            found.append(_matrix(document, f"between targets, {translator}"))
    if len({cell.translator for cell in cells if cell.scored}) > 1:
        found.append(_matrix(correlate(cells, "translator"), "between translators, over problems and pairs"))
    return found


def _matrix(document: Mapping[str, Any], title: str) -> dict[str, Any]:
    labels = document["labels"]
    rows = []
    for i, label in enumerate(labels):
        row = []
        for j in range(len(labels)):
            value, bound, interval, n = (document[name][i][j] for name in ("phi", "phi_max", "ci", "n"))
            known = (
                f"n = {n}" if value is None else f"95 % {interval[0]:.2f}…{interval[1]:.2f}, at most {bound:.2f} at these rates, n = {n}"
            )
            row.append((value, known + (", constant" if value is None and n else "")))
        rows.append((label, row))
    return {"title": title, "labels": labels, "rows": rows}


def _metric_table(cells: Sequence[Cell]) -> list[tuple[str, str, list[Any]]]:
    rows = []
    for cell in cells:
        found = metric_correlations([cell])[cell.pair]
        if any(found[name]["n"] for name in _AGAINST):
            rows.append((cell.pair.replace("-", " → "), cell.translator, [found[name] for name in _AGAINST]))
    return rows


# --- problems ---------------------------------------------------------------------------------------------------------


def _problem_columns(cells: Sequence[Cell]) -> list[dict[str, str]]:
    several = len({cell.translator for cell in cells}) > 1
    return [{"translator": cell.translator, "short": cell.target + (f" · {cell.translator}" if several else "")} for cell in cells]


def _problems(store: Store, runs: Sequence[RunInfo], cells: Sequence[Cell], pages: Mapping[tuple[str, str], str]) -> list[dict[str, Any]]:
    endings = [charts.endings(cell) for cell in cells]
    rows = []
    for (suite, name), page in pages.items():
        found = [ended.get(name) if cell.suite == suite else None for cell, ended in zip(cells, endings, strict=True)]
        words = [name, suite, *(f"{cell.target}:{verdict}" for cell, verdict in zip(cells, found, strict=True) if verdict)]
        rows.append({"name": name, "page": page, "endings": found, "words": " ".join(words).lower()})
    return rows


def _problem_pages(
    environment: Environment, store: Store, runs: Sequence[RunInfo], cells: Sequence[Cell], out: Path
) -> dict[tuple[str, str], str]:
    """Write a page per problem; (suite, name) → file name, in the suites' order."""
    ids = {(cell.suite, problem.name): problem.id for cell in cells for problem in cell.problems}
    names = list(ids)
    pages = {key: f"{model.slug(number, key[1])}.html" for number, key in enumerate(names, 1)}
    template = environment.get_template("problem.html")
    targets = {cell.target for cell in cells}
    for number, (suite, name) in enumerate(names):
        attempts = [attempt for run in runs if run.suite == suite for attempt in store.attempts(run.id, name)]
        problem = store.problem(ids[suite, name])
        around = [pages[names[at]] if 0 <= at < len(names) else None for at in (number - 1, number + 1)]
        page = template.render(
            problem=problem,
            translations=_translations(attempts),
            references=sorted((language, code) for language, code in problem.references.items() if language in targets),
            previous=around[0],
            next=around[1],
        )
        (out / "problems" / pages[suite, name]).write_text(page, encoding="utf-8", errors="replace")
    return pages


def _translations(attempts: Sequence[Attempt]) -> list[dict[str, Any]]:
    """An entry per chain, the failures open."""
    chains: dict[tuple[int, str, str, int], list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        chains[attempt.run_id, attempt.target, attempt.translator, attempt.sample].append(attempt)
    sampled = {key[:3] for key in chains if key[3] > 0}
    found = []
    for (run, target, translator, sample), rounds in chains.items():
        last = rounds[-1]
        refuted = last.verdict == "AC" and last.fuzz_verdict not in (None, "AC")
        found.append(
            {
                "anchor": f"{target}-{run}-{sample}",
                "target": target,
                "translator": translator,
                "sample": sample if (run, target, translator) in sampled else None,
                "ending": "AC~" if refuted else last.verdict,
                "rounds": [{"row": row, "tests": model.tests(row), "resources": model.resources(row)} for row in rounds],
                "open": False,
            }
        )
    if found:
        next((chain for chain in found if chain["ending"] != "AC"), found[0])["open"] = True
    return found


# --- plain forms ------------------------------------------------------------------------------------------------------


def markdown(groups: Sequence[Group]) -> str:
    """The leaderboard as Markdown tables."""
    shown = columns.columns(groups)
    lines = ["# Leaderboard", ""]
    for suite, evidence, answers_shown, of in columns.tables(groups):
        lines += [f"## {suite}, {evidence}" + (", scored on tests whose answers were shown" if answers_shown else ""), ""]
        lines.append("| " + " | ".join(column.title for column in shown) + " |")
        lines.append("|" + "|".join("---" if column.name in ("pair", "translator", "note") else "---:" for column in shown) + "|")
        for group in of:
            for row in group.rows:
                lines.append("| " + " | ".join(columns.text(column, row).replace("|", "\\|") for column in shown) + " |")
        lines.append("")
    lines += ["Figures in percent with 95 % intervals (BLEU and chrF in points).", ""]
    return "\n".join(lines)


def csv_text(cells: Sequence[Cell]) -> str:
    """One line per cell: its counts, and every figure with its interval."""
    documents = [summary(cell) for cell in cells]
    plain = [key for key in (documents[0] if documents else {}) if key not in ("ci", "of", "verdicts")]
    names = list(dict.fromkeys(key for document in documents for key in document if key not in ("ci", "of", "verdicts")))
    names = sorted(names, key=lambda name: plain.index(name) if name in plain else len(plain))
    with_interval = list(dict.fromkeys(key for document in documents for key in document["ci"]))
    header = [part for name in names for part in ((name, f"{name} low", f"{name} high") if name in with_interval else (name,))]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    for document in documents:
        row: list[Any] = []
        for name in names:
            row.append(document.get(name))
            if name in with_interval:
                row += document["ci"].get(name, [None, None])
        writer.writerow(row)
    return out.getvalue()
