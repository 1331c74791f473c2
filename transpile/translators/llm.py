"""Translators that ask a model, through litellm: any provider, or a local OpenAI-compatible server.

``llm`` asks from the first round on; ``hybrid`` starts from the rules' draft and asks only for what they could not do.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import jinja2

from dragoman.datasets.problem import Problem
from dragoman.executors.outcome import Verdict
from dragoman.rules import loader
from dragoman.rules.errors import did_you_mean
from dragoman.transpile import ir
from dragoman.transpile.errors import TranslationError, TranslatorUnavailableError
from dragoman.transpile.generators import available, generator
from dragoman.transpile.planning import Plan, Planner
from dragoman.transpile.protocol import Candidate, Feedback, Usage
from dragoman.transpile.translators.rules import RulesTranslator

PROMPTS = Path(__file__).parents[1] / "prompts"
#: Prompt strategies: the templates that a first request may use.
STRATEGIES = ("direct", "rules")

Message = Mapping[str, str]


class ResponseCache(Protocol):
    """Keeps a model's responses (JSON objects) by key; the results store is one."""

    def get(self, key: str) -> Mapping[str, Any] | None: ...

    def put(self, key: str, value: Mapping[str, Any]) -> None: ...


class MemoryCache:
    """A cache that lasts as long as the process."""

    def __init__(self) -> None:
        self._kept: dict[str, Mapping[str, Any]] = {}

    def get(self, key: str) -> Mapping[str, Any] | None:
        return self._kept.get(key)

    def put(self, key: str, value: Mapping[str, Any]) -> None:
        self._kept[key] = value


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """How a model is asked. Costs per token are for models that litellm does not know; times are in seconds."""

    model: str
    api_base: str | None = None
    api_key: str | None = None
    temperature: float = 0.0
    max_tokens: int = 2048
    timeout: float = 120.0
    retries: int = 2
    seed: int | None = None
    strategy: str = "direct"
    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    #: Answers that a run may wait for at once; read by the runner.
    concurrency: int = 1

    def __post_init__(self) -> None:
        if self.strategy not in STRATEGIES:
            raise TranslationError(
                f"no prompt strategy {self.strategy!r}.{did_you_mean(self.strategy, STRATEGIES)} Known: {', '.join(STRATEGIES)}"
            )


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: the text, why it ended, what it cost."""

    text: str
    finish: str
    usage: Usage
    refusal: str | None = None


class LLMTranslator:
    """Asks a model for each round. The same request with the same sample index is answered from the cache."""

    def __init__(self, planner: Planner, options: ModelOptions, cache: ResponseCache | None = None) -> None:
        self.name = "llm"
        self.planner = planner
        self.options = options
        self.cache = cache or MemoryCache()
        self._templates = jinja2.Environment(
            loader=jinja2.FileSystemLoader(PROMPTS),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate:
        plan = self.planner.plan(problem)
        messages = self.first_messages(plan, target)
        if feedback is not None:
            messages = [*messages, *self.repair_messages(target, feedback, draft=False)]
        return self.ask(plan, target, messages, sample)

    # --- prompts ------------------------------------------------------------------------------------------------------

    def first_messages(self, plan: Plan, target: str) -> list[Message]:
        problem = plan.problem
        text = self._templates.get_template(f"{self.options.strategy}.j2").render(
            source=problem.language,
            source_name=loader.language(problem.language).name,
            target=target,
            target_name=loader.language(target).name,
            code=problem.code,
            signature=signature_text(plan, target),
            rules=relevant_rules(plan.module, target) if plan.module is not None else [],
        )
        return [{"role": "user", "content": text}]

    def repair_messages(self, target: str, feedback: Feedback, draft: bool) -> list[Message]:
        before: list[Message] = []
        if not draft:
            before = [{"role": "assistant", "content": feedback.candidate.raw or ""}]
        text = self._templates.get_template("repair.j2").render(
            candidate=feedback.candidate.code or (feedback.candidate.raw if draft else None),
            draft=draft,
            feedback=feedback.text,
            target=target,
            target_name=loader.language(target).name,
        )
        return [*before, {"role": "user", "content": text}]

    # --- the model ----------------------------------------------------------------------------------------------------

    def ask(self, plan: Plan, target: str, messages: Sequence[Message], sample: int) -> Candidate:
        """One request, or its answer from the cache, as a candidate."""
        seed = None if self.options.seed is None else self.options.seed + sample
        request = {
            "model": self.options.model,
            "messages": list(messages),
            "temperature": self.options.temperature,
            "max_tokens": self.options.max_tokens,
            "seed": seed,
        }
        key = hashlib.sha256(json.dumps([request, sample], sort_keys=True).encode()).hexdigest()
        reply = self._cached(key)
        if reply is None:
            reply = self.complete(request)
            self.cache.put(key, {"text": reply.text, "finish": reply.finish, "refusal": reply.refusal, "usage": _usage(reply.usage)})
        code, why = extract(reply)
        return Candidate(
            target,
            code,
            no_candidate=why,
            evidence=plan.evidence,
            usage=reply.usage,
            model=self.options.model,
            prompt_hash=hashlib.sha256(json.dumps(list(messages)).encode()).hexdigest(),
            seed=seed,
            raw=reply.text,
        )

    def _cached(self, key: str) -> Reply | None:
        kept = self.cache.get(key)
        if kept is None:
            return None
        return Reply(kept["text"], kept["finish"], replace(Usage(**kept["usage"]), cached=True), kept["refusal"])

    def complete(self, request: Mapping[str, Any]) -> Reply:
        """Asks the model.

        Raises:
            TranslatorUnavailableError: no answer, after retries; nobody's translation is to blame.
        """
        os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
        import litellm  # costs seconds, so only when a model is really asked

        options = self.options
        start = time.monotonic()
        try:
            response = litellm.completion(
                **{k: v for k, v in request.items() if v is not None},
                api_base=options.api_base,
                api_key=options.api_key,
                timeout=options.timeout,
                num_retries=options.retries,
                drop_params=True,
            )
        except litellm.exceptions.ContentPolicyViolationError as error:
            return Reply("", "content_filter", Usage(latency_s=time.monotonic() - start), refusal=str(error))
        except litellm.exceptions.BadRequestError as error:
            raise TranslatorUnavailableError(
                f"model {options.model} refused the request as malformed: {error}. Check translator.model."
            ) from error
        except Exception as error:  # litellm has no single base class for what servers do
            raise TranslatorUnavailableError(
                f"model {options.model} gave no answer: {type(error).__name__}: {error}. Check translator.api_base and the key."
            ) from error
        choice = response.choices[0]
        prompt, completion = response.usage.prompt_tokens, response.usage.completion_tokens
        usage = Usage(prompt, completion, self._cost(litellm, response, prompt, completion), time.monotonic() - start)
        return Reply(choice.message.content or "", choice.finish_reason or "", usage, getattr(choice.message, "refusal", None))

    def _cost(self, litellm: Any, response: Any, prompt: int, completion: int) -> float:
        if self.options.input_cost_per_token is not None or self.options.output_cost_per_token is not None:
            return prompt * (self.options.input_cost_per_token or 0.0) + completion * (self.options.output_cost_per_token or 0.0)
        try:
            return float(litellm.completion_cost(completion_response=response))
        except Exception:  # a model without a price: unknown is told as 0, with its tokens
            return 0.0


class HybridTranslator:
    """The rules' draft first; the model completes it where rules are lacking and repairs it where tests fail."""

    name = "hybrid"

    def __init__(self, rules: RulesTranslator, llm: LLMTranslator) -> None:
        self.rules = rules
        self.llm = llm

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate:
        draft = self.rules.translate(problem, target, sample=sample)
        if feedback is None:
            if draft.code is not None and not draft.diagnostics:
                return draft
            reasons = "\n".join(map(str, draft.diagnostics)) or draft.no_candidate or ""
            feedback = Feedback(0, "blind", draft, Verdict.NC, f"What the rules could not translate:\n{reasons}", sample=sample)
        plan = self.llm.planner.plan(problem)
        made_by_rules = feedback.candidate.model is None
        messages = [*self.llm.first_messages(plan, target), *self.llm.repair_messages(target, feedback, draft=made_by_rules)]
        found = self.llm.ask(plan, target, messages, sample)
        return replace(found, rules=draft.rules, rule_text=draft.rule_text)


def _usage(usage: Usage) -> dict[str, Any]:
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "cost": usage.cost,
        "latency_s": usage.latency_s,
    }


FENCE = re.compile(r"^```[^\n`]*\n(.*?)^```", re.MULTILINE | re.DOTALL)


def extract(reply: Reply) -> tuple[str | None, str | None]:
    """The code in an answer (its longest fenced block), or why there is none."""
    if reply.refusal:
        return None, f"refused: {reply.refusal[:200]}"
    if reply.finish == "content_filter":
        return None, "refused: the provider's content filter"
    if not reply.text.strip():
        return None, "empty answer"
    blocks = [block for block in FENCE.findall(reply.text) if block.strip()]
    if reply.finish == "length":
        return None, "truncated answer"
    if not blocks:
        return None, "an answer without a code block"
    return max(blocks, key=len), None


def signature_text(plan: Plan, target: str) -> str:
    """The declaration of the entry point in the target, as the drivers will call it; empty for whole programs."""
    problem = plan.problem
    if problem.entry is None or plan.module is None or target not in available():
        return ""
    entry = next((f for f in plan.module.functions if f.name == problem.entry), None)
    if entry is None:
        return ""
    stub = replace(entry, body=(ir.Raise(ir.New("NotImplementedError", ())),), is_generator=False, doc="")
    generated = generator(target, problem.language).generate(replace(plan.module, functions=(stub,), main=(), constants=(), doc=""))
    helpers = "\n\n".join(loader.target(target).helpers[h].code for h in generated.helpers)
    shown = [line.text for line in generated.lines if "NotImplementedError" not in line.text]
    return "\n".join(shown).strip() if not helpers else "\n".join(line for line in shown if line.strip()).strip()


@dataclass(frozen=True, slots=True)
class PromptRule:
    """One transition rule as a model reads it."""

    id: str
    does: str
    template: str
    why: str


def relevant_rules(module: ir.Module, target: str) -> list[PromptRule]:
    """The rules for the library operations that a program uses, in order of appearance."""
    if target not in available():
        return []
    table = loader.target(target, module.source).rules
    used = dict.fromkeys(n.concept for n in ir.walk(module) if isinstance(n, ir.Op))
    out = []
    for concept in used:
        known = loader.concepts().get(concept)
        rule = table.get(concept)
        if known is None or rule is None:
            continue
        best = rule.alternatives[-1]
        out.append(PromptRule(rule.id, known.does, best.template.replace("@", ""), best.why))
    return out
