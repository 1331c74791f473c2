"""Other transpilers on the same programs: the share of their outputs that compile, the share that are right, and the seconds.

They live in a virtual environment of their own, since they pin what we pin otherwise.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    """A transpiler: ``argv`` per target with ``{source}`` and ``{out}``; ``extra`` files that its output needs beside it."""

    name: str
    argv: str
    targets: Mapping[str, str]
    main: Mapping[str, str]
    extra: Mapping[str, str]


RIVALS = (
    Rival(
        "py2many",
        "py2many --{flag} --outdir {out} {source}",
        {"cpp": "cpp", "rust": "rust", "go": "go", "kotlin": "kotlin", "d": "dlang"},
        {},
        {},
    ),
    Rival("multigen", "multigen -d {out} convert -t {flag} {source}", {"cpp": "cpp", "rust": "rust", "go": "go", "c": "c"}, {}, {}),
    Rival("jopy", "jopy -q --single-file Main.java -o {out} {source}", {"java": ""}, {"java": "Main.java"}, {}),
    Rival(
        "transcrypt",
        "transcrypt -b -n -od {out} {source}",
        {"javascript": ""},
        {"javascript": "program.js"},
        {"package.json": '{"type": "module"}'},
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


def measure(targets: Sequence[str]) -> list[dict[str, Any]]:
    """One row per tool and target: n, compiled, passed, and seconds of translation."""
    tools = environment()
    chosen = list(programs())
    rows = []
    with Executor() as executor:
        ours = RulesTranslator(Planner(executor))
        for rival in RIVALS:
            for target in (t for t in rival.targets if t in targets and executor.toolchain(t).found):
                for name in ("rules", rival.name):
                    row: dict[str, Any] = {"tool": name, "target": target, "n": len(chosen), "compiled": 0, "passed": 0, "seconds": 0.0}
                    for program in chosen:
                        start = time.perf_counter()
                        if name == "rules":
                            files, main = _ours(ours, program, target)
                        else:
                            files, main = _theirs(rival, tools, program, target)
                        row["seconds"] += time.perf_counter() - start
                        compiled, passed = _judge(executor, target, files, main, program.stdout)
                        row["compiled"] += compiled
                        row["passed"] += passed
                    row["seconds"] = round(row["seconds"], 2)
                    if row not in rows:
                        rows.append(row)
    return rows


def _ours(translator: RulesTranslator, program: Program, target: str) -> tuple[dict[str, str], str]:
    code = translator.translate(Problem(program.name, "rivals", "python", program.code, None), target).code
    return generator(target, "python").whole_program(code) if code else ({}, "")


def _theirs(rival: Rival, tools: Path, program: Program, target: str) -> tuple[dict[str, str], str]:
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
        source, out = Path(folder) / "program.py", Path(folder) / "out"
        out.mkdir()
        source.write_text(program.code)
        argv = rival.argv.format(flag=rival.targets[target], out=out, source=source).split()
        command = [str(tools / argv[0]), *argv[1:]]
        subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120, stdin=subprocess.DEVNULL)
        extensions = loader.language(target).extensions
        found = {p.name: p.read_text("utf-8", "replace") for p in sorted(out.rglob("*")) if p.suffix in extensions and p.is_file()}
        shutil.rmtree(out, ignore_errors=True)
    return {**found, **(rival.extra if found else {})}, rival.main.get(target) or next(iter(found), "")


def _judge(executor: Executor, target: str, files: dict[str, str], main: str, stdout: str) -> tuple[bool, bool]:
    if not files or main not in files:
        return False, False
    build = executor.compile(target, files, main)
    if not build.ok:
        return False, False
    return True, program_verdict(executor.run(build), stdout) is Verdict.AC
