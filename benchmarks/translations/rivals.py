"""Other transpilers on the same programs: the share of their outputs that compile, the share that are right, and the seconds.

They live in a virtual environment of their own, since they pin what we pin otherwise. What a rival's output needs of the rival itself
lies beside it; packages of others (crates, Dart's pub) are not there: a box has the language and its standard library.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.translations.programs import Program, programs
from dragoman.datasets.problem import Problem
from dragoman.executors.executor import Executor
from dragoman.executors.home import home
from dragoman.executors.outcome import Verdict
from dragoman.executors.verdict import program_verdict
from dragoman.rules import loader
from dragoman.transpile.generators import generator
from dragoman.transpile.planning import Planner
from dragoman.transpile.translators.rules import RulesTranslator

PACKAGES = ("py2many==0.9", "multigen==0.2.0", "jopy==0.1.3", "Transcrypt==3.9.5")


@dataclass(frozen=True, slots=True)
class Rival:
    """A transpiler: its command, with ``{source}`` and ``{out}``, and its ``{flag}`` per target.

    Beside its output stand ``extra`` files, and those of ``runtime``, a folder among the installed packages, in the folder that
    ``places`` names; ``edits`` are the words in which its output names them otherwise.
    """

    name: str
    argv: str
    targets: Mapping[str, str]
    main: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    runtime: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    edits: Mapping[str, tuple[str, str]] = field(default_factory=dict)


#: py2many's names of the targets that we share.
PY2MANY = {"cpp": "cpp", "rust": "rust", "go": "go", "kotlin": "kotlin", "d": "dlang", "dart": "dart"}
#: Without Go, where its output is a module of two packages: a box compiles the files of one.
MULTIGEN = ("cpp", "rust", "c", "haskell", "ocaml", "typescript")
#: What py2many writes in place of a program that it gives up.
GIVEN_UP = "FAILED"
RIVALS = (
    Rival("py2many", "py2many --{flag} --outdir {out} {source}", PY2MANY),
    Rival(
        "multigen",
        "multigen -d {out} convert -t {flag} {source}",
        {target: target for target in MULTIGEN},
        runtime="multigen/backends/{flag}/runtime",
        places={"cpp": "runtime/"},
        edits={"typescript": ('_runtime.ts"', '_runtime"')},
    ),
    Rival("jopy", "jopy -q --single-file Main.java -o {out} {source}", {"java": ""}, main="Main.java"),
    Rival(
        "transcrypt",
        "transcrypt -b -n -od {out} {source}",
        {"javascript": ""},
        main="main.js",
        extra={"package.json": '{"type": "module"}'},
    ),
)


def environment() -> Path:
    """The folder of the rivals' commands, installed on first use."""
    folder = home() / "rivals"
    stamp = folder / "installed"
    if not stamp.is_file() or stamp.read_text() != " ".join(PACKAGES):
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", *PACKAGES], check=True, stderr=subprocess.DEVNULL)
        stamp.write_text(" ".join(PACKAGES))
    return folder / "bin"


def measure(targets: Sequence[str]) -> Iterator[dict[str, Any]]:
    """One row per rival and target that it has: what is made at all, what compiles, what passes, and seconds for all, two at a time: ours
    (with runs for evidence), its."""
    tools = environment()
    chosen = list(programs())
    with Executor() as executor, ThreadPoolExecutor(2) as pool:

        def row(label: str, target: str, translate: Callable[[Program], tuple[dict[str, str], str]]) -> dict[str, Any]:
            start = time.perf_counter()
            outputs = list(pool.map(translate, chosen))
            seconds = time.perf_counter() - start
            judged = list(pool.map(lambda pair: _judge(executor, target, pair[1], pair[0].stdout), zip(chosen, outputs, strict=True)))
            compiled, passed = (sum(column) for column in zip(*judged, strict=True))
            made = sum(bool(files) for files, _ in outputs)
            return {f"{label}made": made, f"{label}compile": compiled, f"{label}pass": passed, f"{label}s": round(seconds, 1)}

        for target in (t for t in targets if any(t in rival.targets for rival in RIVALS) and executor.toolchain(t).found):
            translator = RulesTranslator(Planner(executor))
            ours = row("", target, partial(_ours, translator, target))
            for rival in (r for r in RIVALS if target in r.targets):
                theirs = row("its ", target, partial(_theirs, rival, tools, target))
                yield {"target": target, "n": len(chosen), **ours, "rival": rival.name, **theirs}


def _ours(translator: RulesTranslator, target: str, program: Program) -> tuple[dict[str, str], str]:
    code = translator.translate(Problem(program.name, "rivals", "python", program.code, None), target).code
    return generator(target, "python").whole_program(code) if code else ({}, "")


def _theirs(rival: Rival, tools: Path, target: str, program: Program) -> tuple[dict[str, str], str]:
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
        source, out = Path(folder) / "main.py", Path(folder) / "out"
        out.mkdir()
        source.write_text(program.code)
        argv = rival.argv.format(flag=rival.targets[target], out=out, source=source).split()
        command = [str(tools / argv[0]), *argv[1:]]
        subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120, stdin=subprocess.DEVNULL)
        extensions = loader.language(target).extensions
        found = {p.name: p.read_text("utf-8", "replace") for p in sorted(out.rglob("*")) if p.suffix in extensions and p.is_file()}
    if not found or GIVEN_UP in (text.strip() for text in found.values()):
        return {}, ""
    if target in rival.edits:
        found = {name: text.replace(*rival.edits[target]) for name, text in found.items()}
    return {**found, **rival.extra, **_runtime(rival, tools, target)}, rival.main or next(iter(found))


def _runtime(rival: Rival, tools: Path, target: str) -> dict[str, str]:
    """The files of a rival's own that its output asks for, by their names beside it."""
    if not rival.runtime:
        return {}
    (folder,) = tools.parent.glob(f"lib/python*/site-packages/{rival.runtime.format(flag=rival.targets[target])}")
    kinds = {*loader.language(target).extensions, ".h", ".hpp"}
    return {rival.places.get(target, "") + p.name: p.read_text() for p in sorted(folder.iterdir()) if p.suffix in kinds}


def _judge(executor: Executor, target: str, output: tuple[dict[str, str], str], stdout: str) -> tuple[bool, bool]:
    files, main = output
    if not files or main not in files:
        return False, False
    build = executor.compile(target, files, main)
    if not build.ok:
        return False, False
    return True, program_verdict(executor.run(build), stdout) is Verdict.AC
