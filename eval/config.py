"""What one run is told to do, checked: Hydra's configuration as a typed value."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from dragoman.eval.errors import ConfigError
from dragoman.rules.errors import did_you_mean

Natural = Annotated[int, Field(ge=0)]
Positive = Annotated[int, Field(ge=1)]
#: What a translation depends on; the rest of the code (metrics, reports) works on what was stored.
_DECIDING = ("rules", "datasets", "executors", "transpile")
#: Options of translators that cannot change an answer.
_INCIDENTAL = frozenset({"api_key", "timeout", "retries", "concurrency", "input_cost_per_token", "output_cost_per_token"})
_CODE = (".py", ".yaml", ".j2", ".txt")


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Open(BaseModel):
    """A choice whose further options belong to the part that it names."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True)

    name: str

    @property
    def options(self) -> dict[str, Any]:
        return dict(self.model_extra or {})


class SuiteConfig(_Open):
    path: str | None = None
    limit: Positive | None = None


class TranslatorConfig(_Open):
    #: How the translator is called in the store and on the leaderboard; by default its name, with its model.
    label: str | None = None

    @property
    def shown(self) -> str:
        """The label, or the name with what tells it from its like: its model, file or command."""
        options = self.options
        argv = options.get("argv")
        about = options.get("model") or (Path(options["path"]).stem if options.get("path") else None) or (argv[0] if argv else None)
        return self.label or (f"{self.name} ({about})" if about else self.name)


class PairConfig(_Closed):
    source: str
    targets: Literal["all"] | tuple[str, ...]

    @field_validator("targets", mode="before")
    @classmethod
    def _one_or_many(cls, value: Any) -> Any:
        if isinstance(value, str) and value != "all":
            value = [value]
        return tuple(value) if isinstance(value, list) else value


class VerifyConfig(_Closed):
    fuzz: Natural = 0


class BudgetConfig(_Closed):
    tokens: Positive | None = None
    cost: Annotated[float, Field(gt=0, strict=False)] | None = None
    wall_s: Annotated[float, Field(gt=0, strict=False)] | None = None


class ExecutorConfig(_Closed):
    backend: str = "local"
    slots: Positive | None = None
    allow_unsafe: bool = False
    cache_dir: str | None = None


class StoreConfig(_Closed):
    url: str


class ReportConfig(_Closed):
    out: str | None = None


class RunConfig(_Closed):
    """One run. ``identity`` leaves out what cannot change a result: where it is stored, how many run at once, what is reported."""

    suite: SuiteConfig
    translator: TranslatorConfig
    pair: PairConfig
    executor: ExecutorConfig = ExecutorConfig()
    store: StoreConfig
    report: ReportConfig = ReportConfig()
    verify: VerifyConfig = VerifyConfig()
    budget: BudgetConfig = BudgetConfig()
    samples: Positive = 1
    rounds: Natural = 0
    feedback: Literal["blind", "visible"] = "blind"
    seed: Natural = 0

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> RunConfig:
        """Check a composed configuration.

        Raises:
            ConfigError: a key is unknown or missing, or a value has the wrong type or range; the message names the key.
        """
        try:
            return cls.model_validate(dict(values))
        except ValidationError as error:
            raise ConfigError(_explain(error)) from None

    def shown(self) -> dict[str, Any]:
        """The configuration for people to read, without secrets."""
        values = self.model_dump(mode="json")
        if values["translator"].get("api_key"):
            values["translator"]["api_key"] = "***"
        return values

    def identity(self) -> dict[str, Any]:
        """What determines results, beside the problems themselves and the code: the same identity continues the same run.

        The targets are not in it: a pair's results do not depend on which others are asked for, so that asking for one more only adds it.
        Nor is a budget: a run that was stopped by one goes on under a larger one.
        """
        return {
            "suite": self.suite.name,
            "source": self.pair.source,
            "translator": {"name": self.translator.name, "label": self.translator.label, **_deciding(self.translator.options)},
            "samples": self.samples,
            "rounds": self.rounds,
            "feedback": self.feedback if self.rounds else None,  # nothing is fed back without repairs
            "seed": self.seed,
            "fuzz": self.verify.fuzz,
            "backend": self.executor.backend,
        }


def _explain(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"] if isinstance(part, str) and part.isidentifier())
    if first["type"] == "extra_forbidden":
        return f"unknown configuration key '{where}'.{did_you_mean(where, keys())}"
    if first["type"] == "missing":
        return f"configuration key '{where}' is missing; give it as {where}=…"
    return f"configuration key '{where}': {first['msg'][:1].lower()}{first['msg'][1:]}, is {first['input']!r}"


def keys(model: type[BaseModel] = RunConfig, prefix: str = "") -> list[str]:
    """Every key that any run has, dotted."""
    found: list[str] = []
    for name, field in model.model_fields.items():
        inner: Any = field.annotation
        nested = isinstance(inner, type) and issubclass(inner, BaseModel)
        found += keys(inner, f"{prefix}{name}.") if nested else [f"{prefix}{name}"]
    return found


def _deciding(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options that determine answers, with files named by what is in them: moving a file changes nothing, editing it does."""
    known = {name: value for name, value in options.items() if name not in _INCIDENTAL}
    if isinstance(path := known.get("path"), str) and Path(path).is_file():
        known["path"] = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    return known


def fingerprint(value: Any) -> str:
    """A hash of a JSON value that does not depend on the order of its keys."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


@cache
def code_version() -> str:
    """The version, and a hash of the code that translations and verdicts depend on: a changed rule makes a new run."""
    digest = hashlib.sha256()
    for folder in _DECIDING:
        package = __import__(f"dragoman.{folder}", fromlist=["__path__"])
        for root in map(Path, sorted(package.__path__)):
            for path in sorted(path for path in root.rglob("*") if path.suffix in _CODE):
                digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return f"{metadata.version('dragoman')}+{digest.hexdigest()[:12]}"
