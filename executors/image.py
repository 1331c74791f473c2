"""The image of the docker sandbox: a Dockerfile generated from what the language files say they need."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from dragoman.executors.language import Language, all_languages

#: A base of one's own for machines that reach no registry of images (``scripts/start-docker`` makes it), and the public one.
LOCAL_BASE = "dragoman-base:bookworm"
PUBLIC_BASE = "debian:bookworm-slim"
#: What the sandbox itself needs inside: setpriv, tar, stat.
OWN = ("util-linux", "tar", "coreutils")
#: Where npm's packages lie in the image.
NPM = "/opt/npm"
#: Where a program, and we, look for tools in a container.
PATH = f"{NPM}/node_modules/.bin:/usr/local/bin:/usr/bin:/bin"


def dockerfile(base: str, languages: Iterable[Language] | None = None, own_npm: bool = False) -> str:
    """The Dockerfile of an image with the toolchains of ``languages`` (default: all).

    With ``own_npm`` the build context has in ``npm/`` what this machine installed with npm, and the image takes that.
    """
    wanted = list(all_languages().values() if languages is None else languages)

    def packages(manager: str) -> list[str]:
        return sorted({package for language in wanted for package in language.packages.get(manager, ())})

    lines = [f"FROM {base}", "ENV DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8"]
    apt = " ".join(sorted({*OWN, *packages("apt")} - ({"npm"} if own_npm else set())))
    lines.append(f"RUN apt-get update && apt-get install -y --no-install-recommends {apt} && rm -rf /var/lib/apt/lists/*")
    if pip := packages("pip"):
        lines.append(f"RUN pip install --no-cache-dir --break-system-packages {' '.join(pip)}")
    npm = packages("npm")
    if npm and own_npm:
        lines.append(f"COPY npm {NPM}")
    elif npm:
        lines.append(f"RUN npm install --prefix {NPM} --no-audit --no-fund {' '.join(npm)}")
    lines += ["RUN mkdir -p /box /opt/prepared", "WORKDIR /box"]
    return "\n".join(lines) + "\n"


def tag(text: str) -> str:
    """The image's name: another Dockerfile is another image."""
    return f"dragoman-sandbox:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
