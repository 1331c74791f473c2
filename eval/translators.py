"""Translators by name, made from the configuration's ``translator`` group."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dragoman.eval.config import RunConfig
from dragoman.eval.errors import ConfigError
from dragoman.rules.errors import did_you_mean
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Translator
from dragoman.transpile.translators.rules import RulesTranslator


def _rules(config: RunConfig, planner: Planner) -> Translator:
    if options := config.translator.options:
        raise ConfigError(f"translator rules has no option '{min(options)}'; it takes none")
    return RulesTranslator(planner)


_MAKERS: Mapping[str, Callable[[RunConfig, Planner], Translator]] = {"rules": _rules}


def make_translator(config: RunConfig, planner: Planner) -> Translator:
    """The translator that a configuration names.

    Raises:
        ConfigError: there is no such translator, or it has no such option.
    """
    name = config.translator.name
    if name not in _MAKERS:
        raise ConfigError(f"translator.name={name}: there is no such translator.{did_you_mean(name, _MAKERS)} Known: {', '.join(_MAKERS)}.")
    return _MAKERS[name](config, planner)
