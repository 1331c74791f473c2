"""Overrides in, checked configurations out, through Hydra's compose API; its errors become one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hydra import compose as hydra_compose
from hydra import initialize_config_module
from hydra._internal.core_plugins.basic_sweeper import BasicSweeper
from hydra.core.global_hydra import GlobalHydra
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.errors import HydraException
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import MissingMandatoryValue, OmegaConfBaseException

from dragoman.eval.config import RunConfig
from dragoman.eval.errors import ConfigError
from dragoman.rules.errors import did_you_mean

CONFIG_MODULE = "dragoman.conf"
CONFIG_NAME = "config"
VERSION_BASE = "1.3"


def compose(overrides: Sequence[str]) -> RunConfig:
    """The configuration of one run.

    Raises:
        ConfigError: an override cannot be parsed, names nothing that is known, or has a value that means nothing.
    """
    with _hydra(), _explained(overrides):
        return checked(hydra_compose(CONFIG_NAME, _normal(overrides)))


def checked(config: DictConfig) -> RunConfig:
    """A composed Hydra configuration as a checked value. Raises ``ConfigError``."""
    if missing := sorted(OmegaConf.missing_keys(config)):
        raise ConfigError(f"{missing[0]} must be given: {missing[0]}=…")
    values = OmegaConf.to_container(config, resolve=True)
    assert isinstance(values, dict)
    values.pop("hydra", None)
    return RunConfig.from_mapping({str(key): value for key, value in values.items()})


def expand(overrides: Sequence[str]) -> list[list[str]]:
    """The jobs of a sweep, each as the overrides of one run: every combination of the values listed with commas, in the overrides or in the
    ``hydra.sweeper.params`` of an experiment.

    Raises:
        ConfigError: as ``compose`` does, for any of the jobs.
    """
    with _hydra(), _explained(overrides):
        parser = OverridesParser.create(config_loader=GlobalHydra.instance().config_loader())
        fixed = [
            word for word, known in zip(overrides, parser.parse_overrides(_normal(overrides)), strict=True) if not known.is_sweep_override()
        ]
        params = hydra_compose(CONFIG_NAME, _normal(fixed), return_hydra_config=True).hydra.sweeper.params or {}
        parsed = parser.parse_overrides([*(f"{key}={value}" for key, value in params.items()), *_normal(overrides)])
        jobs = [list(job) for job in BasicSweeper.split_arguments(parsed, None)[0]]
    for job in jobs:
        compose([word for word in job if not word.startswith("hydra")])
    return jobs


def groups() -> dict[str, list[str]]:
    """The configuration groups and their choices."""
    found: dict[str, list[str]] = {}
    for path in sorted(_folder().glob("*/*.yaml")):
        found.setdefault(path.parent.name, []).append(path.stem)
    return found


def _folder() -> Path:
    import dragoman.conf

    return Path(next(iter(dragoman.conf.__path__)))


@contextmanager
def _hydra() -> Iterator[None]:
    if GlobalHydra.instance().is_initialized():
        yield
        return
    with initialize_config_module(CONFIG_MODULE, version_base=VERSION_BASE):
        yield


def _normal(overrides: Sequence[str]) -> list[str]:
    """Overrides as Hydra knows them.

    ``experiment=x`` means ``+experiment=x``: nobody should have to know that the group has no default. ``suite=HumanEval-X`` means ``humanevalx``.
    """
    return [f"+{word}" if word.startswith("experiment=") else _plain_suite(word) for word in overrides]


def _plain_suite(word: str) -> str:
    if not word.startswith("suite="):
        return word
    return "suite=" + word.removeprefix("suite=").lower().replace("-", "").replace("_", "")


@contextmanager
def _explained(overrides: Sequence[str]) -> Iterator[None]:
    try:
        yield
    except MissingMandatoryValue as error:
        raise ConfigError(f"a value is missing: {error.full_key}=…") from None
    except HydraException as error:
        raise ConfigError(_sentence(str(error), overrides)) from None
    except OmegaConfBaseException as error:
        raise ConfigError(f"bad configuration: {str(error).splitlines()[0]}") from None


def _sentence(message: str, overrides: Sequence[str]) -> str:
    first = message.strip().splitlines()[0]
    if found := re.search(r"Could not override '([^']+)'", first):
        return _unknown_key(found[1])
    if found := re.search(r"Could not find '([^']+)/([^'/]+)'", first):
        group, choice = found[1], found[2]
        known = re.findall(r"^\t(.+)$", message.split("Config search path")[0], re.M)
        return f"{group}={choice}: there is no such {group}.{did_you_mean(choice, known)} Known: {', '.join(known)}."
    if found := re.match(r"Could not append to config\. An item is already at '([^']+)'", first):
        return f"+{found[1]}=… adds a key that is there already; leave out the +"
    if found := re.match(r"Ambiguous value for argument '([^']+)'", first):
        key, _, value = found[1].partition("=")
        return f"{found[1]}: a list is written {key}=[{value}], a sweep over its values needs -m, a text with commas needs quotes"
    return f"bad override{'' if len(overrides) == 1 else 's'} {' '.join(overrides)}: {first}"


def _unknown_key(key: str) -> str:
    with _hydra():
        plain = OmegaConf.to_container(hydra_compose(CONFIG_NAME), resolve=False)
    assert isinstance(plain, dict)
    known = [*_dotted(plain), *groups()]
    add = f" (+{key}=… adds it, if the chosen {key.split('.')[0]} knows it)" if key.startswith(("suite.", "translator.")) else ""
    return f"unknown configuration key '{key}'.{did_you_mean(key, known)}{add}"


def _dotted(values: Mapping[Any, Any], prefix: str = "") -> list[str]:
    found: list[str] = []
    for name, value in values.items():
        found += _dotted(value, f"{prefix}{name}.") if isinstance(value, Mapping) else [f"{prefix}{name}"]
    return found
