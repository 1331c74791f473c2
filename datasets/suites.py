"""The suites by name: what each is, where its data comes from, and how to load it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dragoman.datasets.bundled_suite import load_bundled
from dragoman.datasets.errors import SuiteError
from dragoman.datasets.readers import cruxeval, cruxevalx, humaneval, humanevalx, jsonl, llmtrans, transcoder
from dragoman.datasets.readers.record import Loaded
from dragoman.datasets.recording import PythonRunner, recorder_text
from dragoman.rules.errors import did_you_mean


@dataclass(frozen=True, slots=True)
class Suite:
    """One suite or format: what it is, what ``path`` should name (empty: it needs none), the source languages (empty: its own)."""

    name: str
    about: str
    path: str = ""
    sources: tuple[str, ...] = ()
    #: Its tests are recorded by running its code.
    recorded: bool = False


SUITES = {
    suite.name: suite
    for suite in (
        Suite("bundled", "Dragoman's own functions and programs"),
        Suite("humaneval", "HumanEval, its checks recorded as calls", recorded=True),
        Suite(
            "humanevalx",
            "HumanEval-X, on HumanEval's recorded calls",
            "the folder with humaneval_<lang>.jsonl.gz",
            humanevalx.LANGUAGES,
            True,
        ),
        Suite("cruxeval", "CRUXEval", "the file cruxeval.jsonl"),
        Suite("cruxevalx", "CRUXEval-X, its drivers stripped", "the folder with <lang>.json", cruxevalx.LANGUAGES),
        Suite("llmtrans", "CodeTransOcean's LLMTrans programs", "its file, JSON Lines", llmtrans.LANGUAGES),
        Suite("transcoder", "TransCoder's parallel GeeksForGeeks functions", "its file, JSON Lines", transcoder.LANGUAGES),
        Suite("jsonl", "Dragoman's own format", "a .jsonl file"),
    )
}


def suite(name: str) -> Suite:
    """The suite of this name, however it is spelled (``HumanEval-X``). Raises ``SuiteError`` with the nearest name where there is none."""
    known = {_plain(suite): suite for suite in SUITES}
    if _plain(name) not in known:
        raise SuiteError(f"unknown suite '{name}'.{did_you_mean(name, SUITES)} Known: {', '.join(SUITES)}")
    return SUITES[known[_plain(name)]]


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")


def load_suite(
    name: str,
    path: str | Path | None = None,
    *,
    source: str | None = None,
    runner: PythonRunner | None = None,
    slots: int = 1,
    cache_dir: Path | None = None,
) -> Loaded:
    """A suite's problems, and one error per malformed record.

    Args:
        path: the suite's data, for those that do not come with a package.
        source: the language to translate from, for suites that have several; python where it is not given.
        runner: runs Python programs in a sandbox; needed where tests are recorded. It is called from ``slots`` threads.
        cache_dir: where recordings are kept between runs, by the content of what was recorded.

    Raises:
        SuiteError: the name is unknown, the path is missing or unreadable, the suite has no such source, or there is no runner.
    """
    about = suite(name)
    name = about.name
    source = None if source is None else jsonl.known_languages().get(source.lower(), source)
    if about.path and path is None:
        raise SuiteError(f"suite '{name}' needs a path: {about.path}")
    if source is not None and source not in (about.sources or (source,)):
        raise SuiteError(
            f"suite '{name}' has no programs in '{source}'.{did_you_mean(source, about.sources)} It has: {', '.join(about.sources)}"
        )
    loaded = _load(about, Path(path or ""), source or "python", lambda file: _recorded(file, runner, slots, cache_dir))
    if source is not None and not about.sources:
        problems = tuple(problem for problem in loaded.problems if problem.language == source)
        if not problems and loaded.problems:
            languages = sorted({problem.language for problem in loaded.problems})
            raise SuiteError(f"suite '{name}' has no programs in '{source}'. It has: {', '.join(languages)}")
        loaded = Loaded(problems, loaded.errors)
    if not loaded.problems:
        first = f" The first of {len(loaded.errors)} errors: {loaded.errors[0].message}" if loaded.errors else ""
        raise SuiteError(f"suite '{name}' holds no problem that can be read.{first}")
    return loaded


def _load(about: Suite, path: Path, source: str, recorded: Callable[[Path | None], Loaded]) -> Loaded:
    match about.name:
        case "bundled":
            return Loaded(tuple(load_bundled()))
        case "humaneval":
            return recorded(path if path.name else None)
        case "humanevalx":
            calls = recorded(None)
            loaded = humanevalx.load(path, source, calls.problems)
            return Loaded(loaded.problems, (*calls.errors, *loaded.errors))
        case "cruxeval":
            return cruxeval.load(path)
        case "cruxevalx":
            return cruxevalx.load(path, source)
        case "llmtrans":
            return llmtrans.load(path, source)
        case "transcoder":
            return transcoder.load(path, source)
    return jsonl.load(path)


def _recorded(path: Path | None, runner: PythonRunner | None, slots: int, cache_dir: Path | None) -> Loaded:
    file = path or humaneval.installed_file()
    if not file.is_file():
        raise SuiteError(f"{file}: no such file")
    kept = None
    if cache_dir is not None:
        key = hashlib.sha256(file.read_bytes() + recorder_text().encode()).hexdigest()[:16]
        kept = cache_dir / f"humaneval-{key}.jsonl"
        if kept.exists():
            return jsonl.load(kept, humaneval.SUITE)
    if runner is None:
        raise SuiteError("HumanEval's tests are recorded by running its checks: give a runner")
    loaded = humaneval.record_humaneval(runner, file, slots)
    # What failed may only have failed this time, so a recording is kept only when it is whole.
    if kept is not None and not loaded.errors:
        kept.parent.mkdir(parents=True, exist_ok=True)
        jsonl.save(loaded.problems, kept)
    return loaded
