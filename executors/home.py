"""Where Dragoman keeps what it makes and installs on this machine."""

from __future__ import annotations

import os
from pathlib import Path


def home() -> Path:
    """``$DRAGOMAN_HOME``, else ``.dragoman`` of the checkout that we run from, else the user's cache directory."""
    if chosen := os.environ.get("DRAGOMAN_HOME"):
        return Path(chosen)
    checkout = Path(__file__).resolve().parents[1]
    if (checkout / "pyproject.toml").is_file() and os.access(checkout, os.W_OK):
        return checkout / ".dragoman"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dragoman"
