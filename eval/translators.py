"""Translators by name, made from the configuration's ``translator`` group."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from dragoman.eval.config import RunConfig
from dragoman.eval.errors import ConfigError
from dragoman.rules.errors import did_you_mean
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Translator
from dragoman.transpile.translators.command import CommandTranslator
from dragoman.transpile.translators.file import FileTranslator
from dragoman.transpile.translators.llm import HybridTranslator, LLMTranslator, ModelOptions, ResponseCache
from dragoman.transpile.translators.rules import RulesTranslator


def _rules(config: RunConfig, planner: Planner, cache: ResponseCache | None) -> Translator:
    _options(config, ())
    return RulesTranslator(planner)


def _llm(config: RunConfig, planner: Planner, cache: ResponseCache | None) -> Translator:
    return _model(config, planner, cache)


def _hybrid(config: RunConfig, planner: Planner, cache: ResponseCache | None) -> Translator:
    return HybridTranslator(RulesTranslator(planner), _model(config, planner, cache))


def _file(config: RunConfig, planner: Planner, cache: ResponseCache | None) -> Translator:
    options = _options(config, ("path",))
    if not options.get("path"):
        raise ConfigError("translator.path is missing: give the JSON Lines file with the translations")
    return FileTranslator(Path(str(options["path"])))


def _command(config: RunConfig, planner: Planner, cache: ResponseCache | None) -> Translator:
    options = _options(config, ("argv", "timeout"))
    argv = options.get("argv") or []
    if not isinstance(argv, list):
        raise ConfigError("translator.argv must be a list of words, as [py2many,--rust=1,'{source}']")
    return CommandTranslator([str(word) for word in argv], float(options.get("timeout", 60.0)))


def _model(config: RunConfig, planner: Planner, cache: ResponseCache | None) -> LLMTranslator:
    known = tuple(field.name for field in dataclasses.fields(ModelOptions))
    options = _options(config, known)
    if not options.get("model"):
        raise ConfigError("translator.model is missing: give a model as litellm names it, e.g. translator.model=openai/gpt-4o-mini")
    seed = options.pop("seed", None)
    return LLMTranslator(planner, ModelOptions(**options, seed=config.seed if seed is None else seed), cache)


def _options(config: RunConfig, known: tuple[str, ...]) -> dict[str, Any]:
    """The translator's own options; one that it does not have is an error."""
    options = config.translator.options
    for name in options:
        if name not in known:
            takes = f"it takes {', '.join(known)}" if known else "it takes none"
            raise ConfigError(f"translator {config.translator.name} has no option '{name}'.{did_you_mean(name, known)} ({takes})")
    return options


_MAKERS: Mapping[str, Callable[[RunConfig, Planner, ResponseCache | None], Translator]] = {
    "rules": _rules,
    "llm": _llm,
    "hybrid": _hybrid,
    "file": _file,
    "command": _command,
}


def make_translator(config: RunConfig, planner: Planner, cache: ResponseCache | None = None) -> Translator:
    """The translator that a configuration names; ``cache`` keeps the responses of models.

    Raises:
        ConfigError: there is no such translator, or it has no such option.
    """
    name = config.translator.name
    if name not in _MAKERS:
        raise ConfigError(f"translator.name={name}: there is no such translator.{did_you_mean(name, _MAKERS)} Known: {', '.join(_MAKERS)}.")
    return _MAKERS[name](config, planner, cache)
