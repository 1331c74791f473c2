"""What the executors must know about a language, and how its file is found."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dragoman.executors.errors import ToolchainMissingError
from dragoman.executors.outcome import Limits
from dragoman.rules import loader


def argv(text: str) -> tuple[str, ...]:
    """A command line as it is typed."""
    return tuple(shlex.split(text))


@dataclass(frozen=True, slots=True)
class Prepared:
    """Something a toolchain makes once and every compile then reads: a precompiled header, a warm build cache.

    It is made in a sandbox from our own files only (``files``, and ``servers``, which lie in ``executors/servers``), kept by
    toolchain, and mounted read-only at ``{prepared}``. The word ``{prepared.flags}`` of a command becomes the words of the first of
    ``flags`` (by regular expression) that is found in the main source; without what was prepared it becomes nothing.
    """

    argv: tuple[str, ...]
    outputs: tuple[str, ...]
    files: Mapping[str, str] = field(default_factory=dict)
    servers: tuple[str, ...] = ()
    flags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def flags_for(self, source: str) -> tuple[str, ...]:
        """What is said to the compiler of a program with this main source."""
        return next((words for pattern, words in self.flags.items() if re.search(pattern, source)), ())


@dataclass(frozen=True, slots=True)
class Recipe:
    """One way to compile and run a language with one toolchain.

    A tool is the first program of these names that is installed; a name with a slash is a file of a pip or npm package.
    Command lines are templates. ``{name}`` of a tool is its real path, ``{dir_name}`` the directory it lies in,
    ``{root_name}`` the one above (its installation), ``{packages_name}`` the one above that, ``{main}`` the main source file,
    ``{sources}`` (alone in its word) all sources of the language, ``{memory_mb}`` follows the limits, ``{prepared}`` is where
    ``prepared`` is mounted, for the compile and, where its command names it, for the run. Mounts are host paths or globs,
    read-only; what does not exist is left out.

    A toolchain may live in a ``root`` of its own, a tree that Dragoman has installed (see ``roots``): then all paths are
    meant inside it, and boxes see its libraries instead of the machine's.
    """

    tools: Mapping[str, tuple[str, ...]]
    version: tuple[str, ...]
    run: tuple[str, ...]
    compile: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    prepared: Prepared | None = None
    #: The command of a compiler that stays up and serves many programs (see ``resident``): only where no user code can run in it.
    resident: tuple[str, ...] = ()
    #: A program of ``executors/servers``, started as ``run`` says, that runs many programs, each in a process forked from its own.
    forks: str = ""
    #: A fast compiler whose refusal is not final: the next recipe is asked.
    tentative: bool = False
    compile_mounts: tuple[str, ...] = ("/usr", "/etc/alternatives")
    run_mounts: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    root: str = ""
    #: What an interpreter says (a regular expression, found in standard error) when it refuses a program before it runs. It counts
    #: only where the program failed without having printed anything; one that lies so makes one failure of another.
    refusal: str = ""
    #: The first version that will do, where an older one may well be installed; it is compared with the first version in what ``version`` says.
    oldest: tuple[int, ...] = ()


COMPILE_LIMITS = Limits(cpu_s=20, wall_s=60, memory=2 * 2**30, output=2**20, processes=128, files=256 * 2**20)
RUN_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Language:
    """One language: how its programs are laid out, its recipes in order of preference, and a self-test.

    ``hello`` is a program that reads one line and prints ``hello `` and that line. ``packages`` are what installs it, by
    manager: ``apt``, ``pip``, ``npm``, ``sdist`` (of whose archive only the files are taken that
    tools name), ``root:<release>``. What no package manager has is in ``docker``, lines of a Dockerfile.
    """

    id: str
    main: str
    recipes: tuple[Recipe, ...]
    hello: str
    packages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    docker: tuple[str, ...] = ()
    compile_limits: Limits = COMPILE_LIMITS
    run_limits: Limits = RUN_LIMITS

    @property
    def extension(self) -> str:
        return self.main[self.main.rindex(".") :]


def package_files(language: Language) -> list[str]:
    """Those of a language's tools that come as files of a package."""
    names = (name for recipe in language.recipes for tool in recipe.tools.values() for name in tool)
    return [name for name in dict.fromkeys(names) if "/" in name]


def package_programs(language: Language) -> list[str]:
    """Those of them that are programs."""
    return [name for name in package_files(language) if "." not in name.rpartition("/")[2]]


@functools.cache
def all_languages() -> Mapping[str, Language]:
    """Every language with a file in ``executors/languages``, by id."""
    package = importlib.import_module("dragoman.executors.languages")
    found: dict[str, Language] = {}
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        language = importlib.import_module(f"{package.__name__}.{module.name}").LANGUAGE
        found[language.id] = language
    return MappingProxyType(found)


def language(name: str) -> Language:
    """The language with this id, alias or name.

    Raises:
        UnknownLanguageError: nobody calls a language so.
        ToolchainMissingError: it is known, but has no file here.
    """
    if name in all_languages():
        return all_languages()[name]
    id_ = loader.language(name).id
    if id_ not in all_languages():
        raise ToolchainMissingError(
            f"{name}: no executors/languages/{id_}.py says how to run it. Can be run: {', '.join(all_languages())}."
        )
    return all_languages()[id_]
