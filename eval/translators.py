"""Translators by name, made from the configuration's ``translator`` group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from dragoman.eval.config import TranslatorConfig
from dragoman.eval.errors import ConfigError
from dragoman.rules.errors import did_you_mean
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Translator
from dragoman.transpile.translators.command import CommandTranslator
from dragoman.transpile.translators.file import FileTranslator
from dragoman.transpile.translators.llm import HybridTranslator, LLMTranslator, ModelOptions, ResponseCache
from dragoman.transpile.translators.rules import RulesTranslator

Maker = Callable[[TranslatorConfig, Planner, ResponseCache], Translator]


def _rules(config: TranslatorConfig, planner: Planner, cache: ResponseCache) -> Translator:
    _known(config, ())
    return RulesTranslator(planner)


def _llm(config: TranslatorConfig, planner: Planner, cache: ResponseCache) -> LLMTranslator:
    return LLMTranslator(planner, _model_options(config), cache)


def _hybrid(config: TranslatorConfig, planner: Planner, cache: ResponseCache) -> Translator:
    return HybridTranslator(RulesTranslator(planner), _llm(config, planner, cache))


def _file(config: TranslatorConfig, planner: Planner, cache: ResponseCache) -> Translator:
    _known(config, ("path",))
    return FileTranslator(Path(_needed(config, "path", str)))


def _command(config: TranslatorConfig, planner: Planner, cache: ResponseCache) -> Translator:
    _known(config, ("argv", "timeout"))
    argv = [str(word) for word in _needed(config, "argv", list)]
    return CommandTranslator(argv, float(config.options.get("timeout") or 60.0), config.shown)


_MAKERS: Mapping[str, Maker] = {"rules": _rules, "llm": _llm, "hybrid": _hybrid, "file": _file, "command": _command}


def make_translator(config: TranslatorConfig, planner: Planner, cache: ResponseCache) -> Translator:
    """The translator that a configuration names; ``cache`` keeps the answers of models.

    Raises:
        ConfigError: there is no such translator, or an option is unknown, missing or of the wrong type.
        DragomanError: what the translator itself finds wrong (a malformed file, a command that is not there).
    """
    if config.name not in _MAKERS:
        hint = did_you_mean(config.name, _MAKERS)
        raise ConfigError(f"translator.name={config.name}: there is no such translator.{hint} Known: {', '.join(_MAKERS)}.")
    return _MAKERS[config.name](config, planner, cache)


def _known(config: TranslatorConfig, known: Iterable[str]) -> None:
    known = tuple(known)
    for option in config.options:
        if option not in known:
            takes = f"it takes {', '.join(known)}" if known else "it takes none"
            raise ConfigError(f"translator {config.name} has no option '{option}'.{did_you_mean(option, known)} ({takes})")


def _needed(config: TranslatorConfig, option: str, kind: type) -> Any:
    value = config.options.get(option)
    if not isinstance(value, kind):
        raise ConfigError(f"translator.{option}: translator {config.name} needs a {kind.__name__} here, not {value!r}")
    return value


def _model_options(config: TranslatorConfig) -> ModelOptions:
    _known(config, (field.name for field in fields(ModelOptions)))
    options = dict(config.options)
    _needed(config, "model", str)
    for field in fields(ModelOptions):
        value = options.get(field.name)
        if value is None:
            continue
        if "int" in str(field.type) and (isinstance(value, bool) or not isinstance(value, int)):
            raise ConfigError(f"translator.{field.name}: should be an integer, is {value!r}")
        if "float" in str(field.type):
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise ConfigError(f"translator.{field.name}: should be a number, is {value!r}")
            options[field.name] = float(value)
    return ModelOptions(**options)
