"""Fill in the figures of a store: text metrics of attempts that have none yet, and the metrics of each pair."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from dragoman.eval.metrics import codebleu, text
from dragoman.eval.metrics.scoring import TEXT, score
from dragoman.eval.results import Cell
from dragoman.eval.store import RunInfo, Store

#: CodeBLEU's components as we call them.
_COMPONENTS = dict(zip(TEXT[4:], codebleu.COMPONENTS, strict=True))
_BATCH = 200


def measure(store: Store, runs: Collection[RunInfo], progress: Callable[[int], object] = lambda _: None) -> list[Cell]:
    """Compute what is missing, write it, and return the cells; ``progress`` is told how many attempts were measured since its last call."""
    with codebleu.CodeBleu() as worker:
        for run in runs:
            todo = store.unmeasured(run.id, TEXT[0])
            for start in range(0, len(todo), _BATCH):
                batch = todo[start : start + _BATCH]
                found = {attempt: text_metrics(code, references.get(target), target, worker) for attempt, target, code, references in batch}
                store.save_attempt_metrics(run.id, found, _signatures())
                progress(len(batch))
    cells = store.cells(runs)
    for cell in cells:
        if not cell.skipped:
            store.save_metrics(cell.run, cell.pair, _rows(cell))
    return cells


def text_metrics(code: str | None, reference: str | None, target: str, worker: codebleu.CodeBleu) -> dict[str, float | None]:
    """All text metrics of one candidate; None where there is no reference (or, for CodeBLEU, no grammar). No candidate scores 0."""
    if reference is None:
        return dict.fromkeys(TEXT)
    if code is None:
        known = target in codebleu.LANGUAGES
        return {name: 0.0 if known or not name.startswith("codebleu") else None for name in TEXT}
    scores = worker.score(code, [reference], target)
    components = dict.fromkeys(_COMPONENTS) if isinstance(scores, str) else {ours: scores[theirs] for ours, theirs in _COMPONENTS.items()}
    return {
        "em": text.exact_match(code, [reference]),
        "bleu": text.bleu(code, [reference]),
        "chrf": text.chrf(code, [reference]),
        "codebleu": None if isinstance(scores, str) else scores["codebleu"],
        **components,
    }


def _signatures() -> dict[str, dict[str, Any]]:
    found = {name: {"signature": codebleu.signature()} for name in TEXT if name.startswith("codebleu")}
    return found | {name: {"signature": signature} for name, signature in text.signatures().items()}


def _rows(cell: Cell) -> list[Mapping[str, Any]]:
    return [
        {
            "name": name,
            "value": figure.value,
            "low": figure.interval.low if figure.interval else None,
            "high": figure.interval.high if figure.interval else None,
            "n": figure.n,
            "detail": dict(figure.detail),
        }
        for name, figure in score(cell).items()
    ]
