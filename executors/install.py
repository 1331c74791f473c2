"""Install toolchains with the system's own package managers: apt, pip, npm."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.executors import machine
from dragoman.executors.home import home
from dragoman.executors.language import Language, all_languages, package_programs


@dataclass(frozen=True, slots=True)
class Step:
    """One call of a package manager; ``languages`` need it."""

    manager: str
    packages: tuple[str, ...]
    languages: tuple[str, ...]


def plan(languages: Iterable[Language]) -> list[Step]:
    """What must be installed for ``languages``: at most one step per package manager, apt first, since npm comes by it."""
    wanted: dict[str, dict[str, None]] = {"apt": {}, "pip": {}, "npm": {}}
    who: dict[str, list[str]] = {manager: [] for manager in wanted}
    for language in languages:
        for manager, packages in language.packages.items():
            wanted[manager] |= dict.fromkeys(p for p in packages if not (p == "npm" and shutil.which("npm")))
            who[manager].append(language.id)
    return [Step(manager, tuple(packages), tuple(who[manager])) for manager, packages in wanted.items() if packages]


def command(step: Step) -> list[str]:
    """The command line of a step; what is not the system's goes into Dragoman's own directory."""
    match step.manager:
        case "apt":
            sudo = [] if os.geteuid() == 0 else ["sudo"]
            apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300"]
            return [*sudo, *apt, "install", "--no-install-recommends", *step.packages]
        case "pip":
            return [sys.executable, "-m", "pip", "install", "--target", str(home() / "pip"), "--upgrade", *step.packages]
        case _:
            return ["npm", "install", "--prefix", str(home() / "npm"), "--no-audit", "--no-fund", "--legacy-peer-deps", *step.packages]


def install(steps: Iterable[Step], tell: Callable[[str], None]) -> Iterator[tuple[Step, str]]:
    """Run the steps; yields each with what went wrong, empty when nothing did. A failing step does not stop the next."""
    for step in steps:
        argv = command(step)
        tell(f"{step.manager}: {' '.join(step.packages)} (for {', '.join(step.languages)})")
        program = argv[0] if argv[0] != "env" else argv[2]
        if shutil.which(program) is None:
            yield step, f"{program} is not installed"
            continue
        if step.manager == "npm":
            (home() / "npm").mkdir(parents=True, exist_ok=True)
        done = subprocess.run(argv, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        if done.returncode == 100 and step.manager == "apt":
            # The package lists may be older than the archive.
            subprocess.run([*argv[: argv.index("install")], "update"], capture_output=True, check=False, stdin=subprocess.DEVNULL)
            done = subprocess.run(argv, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        if step.manager == "pip" and done.returncode == 0:
            _make_executable(step.languages)
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:] or [f"exit code {done.returncode}"]
        yield step, last[0] if done.returncode else ""


def _make_executable(languages: Iterable[str]) -> None:
    """Wheels carry programs as plain files."""
    for language in languages:
        for name in package_programs(all_languages()[language]):
            for path in (Path(root, name) for root in machine.packages()):
                if path.is_file():
                    path.chmod(path.stat().st_mode | 0o111)
