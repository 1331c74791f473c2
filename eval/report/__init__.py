"""What people look at: the leaderboard on a terminal, as Markdown, CSV and a static folder of HTML pages."""

from __future__ import annotations

from dragoman.eval.report.folder import Written, write_report

__all__ = ["Written", "write_report"]
