"""The rules translator: plan → generator, no model. The embedded default."""

from __future__ import annotations

from dragoman.datasets.problem import Problem
from dragoman.rules import loader
from dragoman.transpile.errors import Diagnostic, TranslationError
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.base import Generated
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Candidate, Feedback


class RulesTranslator:
    """Translates by transition rules alone; the same problem always gives the same candidate, feedback changes nothing."""

    name = "rules"

    def __init__(self, planner: Planner) -> None:
        self.planner = planner

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate:
        plan = self.planner.plan(problem)
        if plan.module is None:
            return Candidate(target, None, no_candidate=f"unsupported: {plan.why}", evidence=plan.evidence)
        try:
            generated = generator(target, problem.language).generate(plan.module)
        except TranslationError as error:
            return Candidate(target, None, no_candidate=f"unsupported: {error.message}", evidence=plan.evidence)
        blocking = _blocking(generated, problem.entry)
        return Candidate(
            target,
            None if blocking else generated.code,
            no_candidate=f"unsupported: {blocking}" if blocking else None,
            diagnostics=generated.diagnostics,
            functions=generated.functions,
            rules=generated.rules,
            rule_text=rule_text(target, problem.language, generated.rules),
            evidence=plan.evidence,
            raw=generated.code,
        )


def _blocking(generated: Generated, entry: str | None) -> Diagnostic | None:
    """The diagnostic that leaves nothing to test: the entry point's own, or the main program's."""
    wanted = entry or "<main>"
    return next((d for d in generated.diagnostics if d.function == wanted), None)


def rule_text(target: str, source: str, fired: tuple[str, ...]) -> dict[str, str]:
    """The templates of rules as they stand now, so that an attempt stays readable when the tables have moved on."""
    rules = {r.id: r for r in loader.target(target, source).rules.values()}
    return {id_: " | ".join(a.template for a in rules[id_].alternatives) for id_ in fired if id_ in rules}
