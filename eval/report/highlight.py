"""Source code as highlighted HTML, and the style sheet for it in light and dark."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup
from pygments import highlight as pygments_highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.lexers.special import TextLexer
from pygments.util import ClassNotFound

LIGHT, DARK = "xcode", "github-dark"


@cache
def _lexer(language: str) -> Lexer:
    try:
        return get_lexer_by_name(language, stripnl=False, startinline=True)
    except ClassNotFound:
        return TextLexer(stripnl=False)


def highlight(code: str, language: str) -> Markup:
    """Code as spans for a ``<pre>``; everything in it is escaped."""
    return Markup(pygments_highlight(code, _lexer(language), HtmlFormatter(nowrap=True)))


@cache
def stylesheet() -> str:
    """Rules for both colour schemes."""
    light = HtmlFormatter(style=LIGHT).get_style_defs("pre.code")
    dark = HtmlFormatter(style=DARK).get_style_defs("pre.code")
    keep = "\n".join
    rules = [line for line in light.splitlines() if line.startswith("pre.code .")]
    darker = [line for line in dark.splitlines() if line.startswith("pre.code .")]
    return f"{keep(rules)}\n@media (prefers-color-scheme: dark) {{\n{keep(darker)}\n}}\n"
