"""Metrics that compare a candidate with reference translations as text; each takes the best of several references."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cache

from sacrebleu.metrics import BLEU, CHRF

# sacrebleu's metric objects keep state while they score.
_lock = threading.Lock()


@cache
def _bleu() -> BLEU:
    return BLEU(effective_order=True)


@cache
def _chrf() -> CHRF:
    return CHRF()


def exact_match(candidate: str, references: Sequence[str]) -> float:
    """EM: 1 iff the candidate is a reference, token by whitespace-separated token.

    Lu et al., CodeXGLUE, NeurIPS 2021 (code-to-code translation). Their data are single lines of tokens, so layout never counts there.
    """
    return float(any(candidate.split() == reference.split() for reference in references))


def bleu(candidate: str, references: Sequence[str]) -> float:
    """Sentence BLEU in 0..100 with effective order (Papineni et al., ACL 2002; Post, WMT 2018)."""
    with _lock:
        return max(float(_bleu().sentence_score(candidate, [reference]).score) for reference in references)


def chrf(candidate: str, references: Sequence[str]) -> float:
    """Sentence chrF in 0..100 (Popovic, WMT 2015)."""
    with _lock:
        return max(float(_chrf().sentence_score(candidate, [reference]).score) for reference in references)


@cache
def signatures() -> dict[str, str]:
    """What sacrebleu says its figures depend on: the tokenizer above all (13a, char and none differ by points)."""
    with _lock:
        _bleu().sentence_score("a", ["a"])
        _chrf().sentence_score("a", ["a"])
        return {"bleu": str(_bleu().get_signature()), "chrf": str(_chrf().get_signature())}
