"""Correlation matrices of a store's cells: between targets, between translators, between pairs, and of text metrics with execution."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dragoman.eval.correlation import Association, matrix, pearson, point_biserial, spearman, tau_b
from dragoman.eval.errors import EvalError
from dragoman.eval.metrics.scoring import TEXT, figure
from dragoman.eval.results import Cell, outcomes
from dragoman.rules.errors import did_you_mean

BY = ("target", "translator", "pair")


def correlate(cells: Sequence[Cell], by: str, translator: str | None = None) -> dict[str, Any]:
    """Correlation between targets, translators or pairs, as ``correlate --json`` prints it.

    ``phi`` and its kin are at item level: the 0/1 outcomes of the problems that both have. Between targets and between pairs that is within
    one translator (``translator``; by default the one with most cells). ``pearson`` and ``spearman`` are at model level: between targets and
    pairs, over translators; between translators, over pairs. NULL where a side is constant or there are too few.

    Raises:
        EvalError: nothing was scored, or there is no such translator.
    """
    scored = [cell for cell in cells if not cell.skipped and cell.scored]
    if not scored:
        raise EvalError("nothing has been scored yet in this store")
    names = list(dict.fromkeys(cell.translator for cell in scored))
    if translator is not None and translator not in names:
        raise EvalError(f"no results of translator '{translator}'.{did_you_mean(translator, names)} Known: {', '.join(names)}.")
    if by == "translator":
        label, across = _translator, _column
        chosen, shown = scored, {}
    else:
        label, across = (_target if by == "target" else _pair), _translator
        best = translator or max(names, key=lambda name: sum(cell.translator == name for cell in scored))
        chosen, shown = [cell for cell in scored if cell.translator == best], {"translator": best, "translators": names}
    items: dict[str, dict[tuple[str, ...], bool]] = defaultdict(dict)
    for cell in chosen:
        for problem, right in outcomes(cell).items():
            where = (cell.suite, problem) if by != "translator" else (cell.suite, cell.pair, problem)
            items[label(cell)][where] = right
    labels = list(items)
    document: dict[str, Any] = {
        "by": by,
        **shown,
        "labels": labels,
        **_matrices(labels, matrix(items)),
        **_models(labels, scored, label, across),
    }
    if by == "pair":
        document["metrics"] = metric_correlations(chosen)
    return document


def _target(cell: Cell) -> str:
    return cell.target


def _pair(cell: Cell) -> str:
    return cell.pair


def _translator(cell: Cell) -> str:
    return cell.translator


def _column(cell: Cell) -> str:
    return f"{cell.suite} {cell.pair}"


def _matrices(labels: Sequence[str], found: Mapping[tuple[str, str], Association]) -> dict[str, Any]:
    def table(value: Callable[[Association], Any]) -> list[list[Any]]:
        return [[value(found[first, second]) for second in labels] for first in labels]

    return {
        "phi": table(lambda a: a.value),
        "phi_max": table(lambda a: a.bound),
        "phi_relative": table(lambda a: a.relative),
        "ci": table(lambda a: [a.interval.low, a.interval.high] if a.interval else None),
        "n": table(lambda a: a.n),
    }


def _models(labels: Sequence[str], cells: Sequence[Cell], label: Callable[[Cell], str], across: Callable[[Cell], str]) -> dict[str, Any]:
    scores: dict[str, dict[str, float]] = defaultdict(dict)
    for cell in cells:
        found = figure({name: float(right) for name, right in outcomes(cell).items()}).value
        if found is not None:
            scores[label(cell)][across(cell)] = found

    def table(coefficient: Callable[[Sequence[float], Sequence[float]], Association]) -> list[list[float | None]]:
        rows = []
        for first in labels:
            row = []
            for second in labels:
                common = [key for key in scores[first] if key in scores[second]]
                row.append(coefficient([scores[first][key] for key in common], [scores[second][key] for key in common]).value)
            rows.append(row)
        return rows

    return {"pearson": table(pearson), "spearman": table(spearman)}


def metric_correlations(cells: Sequence[Cell]) -> dict[str, dict[str, Any]]:
    """Pair → text metric → its point-biserial and tau-b with acceptance of the first answer, over the problems that have a reference."""
    found: dict[str, dict[str, Any]] = {}
    for cell in cells:
        known = {}
        for name in TEXT:
            rounds = [chains[0].first for chains in cell.scored.values()]
            pairs = [(step.accepted, step.text[name]) for step in rounds if step.text.get(name) is not None]
            accepted, values = [right for right, _ in pairs], [float(value or 0.0) for _, value in pairs]
            biserial, tau = point_biserial(accepted, values), tau_b(accepted, values)
            known[name] = {"n": len(pairs), "point_biserial": _association(biserial), "tau_b": _association(tau)}
        found[cell.pair] = known
    return found


def _association(found: Association) -> dict[str, Any]:
    return {"value": found.value, "ci": [found.interval.low, found.interval.high] if found.interval else None}
