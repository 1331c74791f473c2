"""What a box of the local sandbox sees of this machine: which paths are mounted, which are links, and in which order."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence

from dragoman.executors.sandbox import LIBRARIES, Mount

_LIBRARIES = tuple(Mount(path) for pattern in LIBRARIES for path in sorted(glob.glob(pattern)))
#: Where distributions with a merged /usr have links, and older ones directories.
ROOT_LINKS = ("bin", "lib", "lib64", "sbin")


def late(mount: Mount) -> bool:
    """Whether it has to be mounted over the box's own /tmp: a toolchain in a checkout that lies there."""
    return mount.inside.startswith("/tmp/")


def shown(mounts: Sequence[Mount]) -> list[tuple[str, str]]:
    """What is mounted in a box: source and target. A toolchain with a root of its own brings its own libraries."""
    return binds([*(() if any(m.source != m.inside == "/usr/lib64" for m in mounts) else _LIBRARIES), *mounts])


def binds(mounts: Sequence[Mount]) -> list[tuple[str, str]]:
    """Each path once, outer ones first, without what an outer mount shows already."""
    chosen: dict[str, str] = {}
    for mount in sorted(mounts, key=lambda m: m.inside):
        outer = next(
            (o for o, s in chosen.items() if mount.inside.startswith(f"{o}/") and mount.source == s + mount.inside[len(o) :]), None
        )
        if outer is None and os.path.exists(mount.source):
            chosen[mount.inside] = mount.source
    return [(source, inside) for inside, source in chosen.items()]


def options(binds: Sequence[tuple[str, str]]) -> list[str]:
    """The same as options of bubblewrap."""
    return [option for source, inside in binds for option in ("--ro-bind", source, inside)]


def links() -> list[tuple[str, str]]:
    """The links at the root of a merged /usr: target and path."""
    return [(os.readlink(f"/{name}"), f"/{name}") for name in ROOT_LINKS if os.path.islink(f"/{name}")]
