"""The docker sandbox: the same promises as the local one, kept by a Docker engine.

Containers are started ahead and wait on their standard input for one program each. The first process of a container is a
shell with the rights to become another user and to end what the program leaves behind; the program has no rights at all.
What the host wants to know afterwards (usage, files) the shell writes behind the program's own output, after a nonce that the
program cannot know, when every other process is gone.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import tarfile
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.executors import image, roots, seccomp
from dragoman.executors.container import USER, Run, Waiting
from dragoman.executors.errors import SandboxUnavailableError, ServerError, ToolchainMissingError
from dragoman.executors.home import home
from dragoman.executors.language import Language, package_files
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import PREPARED, WORK, Mount, Server

if TYPE_CHECKING:
    from docker import DockerClient

LABEL = "dragoman.owner"
#: The first process: reads the length of an archive, unpacks it, and becomes its script. Until then it knows no program.
WAIT = 'read -r size; head -c "$size" | tar -xf - -C / && . /tmp/start'
#: Rights of the first process, which the program loses: to change user, to end the program's processes, to own its files.
RIGHTS = ["SETUID", "SETGID", "SETPCAP", "KILL", "CHOWN", "FOWNER", "DAC_OVERRIDE"]
#: A program's own files up to this size count as what it writes; larger ones get room of their own, so much at a time.
_SMALL, _ROOM = 4 * 2**20, 32 * 2**20


class DockerMachine:
    """The tools of an image."""

    prefix = ""

    def __init__(self, sandbox: DockerSandbox) -> None:
        self._sandbox = sandbox

    def root(self, name: str) -> DockerMachine:
        return self

    @property
    def identity(self) -> str:
        return self._sandbox.name

    def find(self, names: Sequence[str]) -> str | None:
        # Tools look for their parts beside themselves, and know by their name what they shall do: links are followed while they keep it.
        script = f"""for n in "$@"; do
    case $n in */*) for d in {image.PIP} {image.NPM}/node_modules; do [ -f "$d/$n" ] && readlink -f "$d/$n" && exit; done; continue ;; esac
    p=$(command -v "$n") || continue
    while [ -L "$p" ]; do
        t=$(readlink "$p")
        [ "${{t##*/}}" = "${{p##*/}}" ] || break
        case $t in /*) p=$t ;; *) p=$(realpath -ms "${{p%/*}}/$t") ;; esac
    done
    echo "$p"
    exit
done
exit 1"""
        code, said = self.say(["/bin/sh", "-c", script, "-", *names])
        return said if code == 0 else None

    def say(self, argv: Sequence[str]) -> tuple[int, str]:
        outcome = self._sandbox.run(argv, {}, b"", Limits(cpu_s=30, wall_s=60, memory=2**30))
        if outcome.infra:
            raise OSError(outcome.infra)
        text = (outcome.stdout.strip() or outcome.stderr.strip()).decode("utf-8", "replace")
        return outcome.exit_code if outcome.exit_code is not None else -1, text


class DockerSandbox:
    """Containers of a Docker engine, ``slots`` at a time.

    ``prepared`` is the directory of what toolchains have prepared, which every container sees; of other mounts it knows
    nothing, since its tools are in its image, one per language (``of``), made when it is first asked for. Only a root that
    this machine has is seen as it is. ``image_name`` is an image of one's own, for all languages, instead of the generated ones.

    Raises (at the first use):
        SandboxUnavailableError: no engine answers, or the image cannot be built.
        ToolchainMissingError: the image of the language cannot be built.
    """

    serves = False

    def __init__(
        self,
        slots: int = 1,
        allow_unsafe: bool = False,
        prepared: Path | None = None,
        image_name: str | None = None,
        language: Language | None = None,
    ) -> None:
        self.machine = DockerMachine(self)
        self._gate = threading.BoundedSemaphore(slots)
        self._slots = slots
        self._allow_unsafe = allow_unsafe
        self._language = language
        self._languages: dict[str, DockerSandbox] = {}
        root = roots.directory(image.release(language))
        self._root = root if root.is_dir() else None
        self._image = image_name
        self._image_is_given = image_name is not None
        self._prepared = prepared
        self._name = ""
        self._client: DockerClient | None = None
        self._lock = threading.RLock()
        self._ahead: list[Waiting] = []
        self._ahead_limits: Limits | None = None
        self._makers: list[threading.Thread] = []
        self._owner = f"{os.getpid()}-{id(self):x}"
        self._closed = False

    @property
    def name(self) -> str:
        self._start()
        return self._name

    def of(self, language: Language) -> DockerSandbox:
        """A sandbox with the image of this language, unless there is one image for all."""
        if self._image_is_given:
            return self
        with self._lock:
            if language.id not in self._languages:
                child = DockerSandbox(self._slots, self._allow_unsafe, self._prepared, language=language)
                child._gate = self._gate
                self._languages[language.id] = child
            return self._languages[language.id]

    # ---- life

    def _start(self) -> DockerClient:
        with self._lock:
            if self._client is not None:
                return self._client
            try:
                import docker
                from docker.errors import DockerException
            except ImportError:
                raise SandboxUnavailableError("the docker SDK is not installed. Get it with: pip install docker") from None
            try:
                client = docker.from_env(timeout=600)
                info = client.info()
            except DockerException as error:
                raise SandboxUnavailableError(f"no Docker engine answers: {error}. See: dragoman doctor") from None
            lost = [what for key, what in (("MemoryLimit", "memory"), ("PidsLimit", "processes")) if not info.get(key)]
            if lost and not self._allow_unsafe:
                raise SandboxUnavailableError(f"the Docker engine cannot limit {' and '.join(lost)} here. See: dragoman doctor")
            try:
                self._name = f"docker:{self._image_id(client)}"
                if self._root:
                    self._name += f":{(self._root / 'var/lib/dpkg/status').stat().st_mtime_ns}"
            except DockerException as error:
                if self._language:
                    raise ToolchainMissingError(f"no image for {self._language.id}: {error}") from None
                raise SandboxUnavailableError(f"the sandbox's image cannot be had: {error}") from None
            self._sweep(client)
            self._client = client
            return client

    @staticmethod
    def _sweep(client: DockerClient) -> None:
        """Remove containers whose owner died without doing it."""
        from docker.errors import DockerException

        for container in client.containers.list(all=True, ignore_removed=True, filters={"label": LABEL}):
            owner = str(container.labels.get(LABEL, "")).partition("-")[0]
            if owner.isdigit() and not Path("/proc", owner).exists():
                with contextlib.suppress(DockerException):
                    container.remove(force=True)

    def _image_id(self, client: DockerClient) -> str:
        """The id of the image to use; it is built when it is not there."""
        from docker.errors import ImageNotFound

        if self._image is not None:
            return str(client.images.get(self._image).id)
        release = image.RELEASE if self._root else image.release(self._language)
        local = image.LOCAL_BASE.format(release)
        base = local if client.images.list(name=local) else image.PUBLIC_BASE.format(release)
        own = _installed(self._language) if self._language else {}
        text = image.dockerfile(base, None if self._root else self._language, own)
        self._image = image.tag(text)
        try:
            return str(client.images.get(self._image).id)
        except ImageNotFound:
            with tempfile.TemporaryFile() as context:
                with tarfile.open(fileobj=context, mode="w") as tar:
                    entry = tarfile.TarInfo("Dockerfile")
                    entry.size = len(text.encode())
                    tar.addfile(entry, io.BytesIO(text.encode()))
                    for paths in own.values():
                        for path in paths:
                            tar.add(path, str(path.relative_to(home())))
                context.seek(0)
                built, _ = client.images.build(
                    fileobj=context, custom_context=True, tag=self._image, network_mode="host", rm=True, forcerm=True
                )
            return str(built.id)

    def _mounts(self) -> dict[str, str]:
        """What every container sees read-only, by where: what was prepared, and a root of this machine instead of the image's."""
        found = {PREPARED: str(self._prepared)} if self._prepared else {}
        parts = ("usr", "etc/alternatives", "etc/ld.so.cache") if self._root else ()
        return found | {f"/{part}": f"{self._root}/{part}" for part in parts}

    def close(self) -> None:
        """Remove every container; the image stays."""
        for child in self._languages.values():
            child.close()
        with self._lock:
            self._closed = True
            makers, self._makers = self._makers, []
        for maker in makers:
            maker.join()
        with self._lock:
            for waiting in self._ahead:
                self._discard(waiting)
            self._ahead = []
            if self._client is not None:
                self._client.close()
                self._client = None
            self._closed = False

    def serve(
        self,
        argv: Sequence[str],
        files: Mapping[str, bytes],
        limits: Limits,
        *,
        env: Mapping[str, str] | None = None,
        mounts: Sequence[Mount] = (),
    ) -> Server:
        raise ServerError("the docker sandbox keeps no resident compilers")

    # ---- containers

    def _new(self, limits: Limits) -> Waiting:
        """A container of its own, started and waiting."""
        import docker

        client = self._start()
        if self._prepared:
            self._prepared.mkdir(parents=True, exist_ok=True)
        options = f"size={limits.files},nr_inodes={limits.inodes},uid={USER},gid={USER},mode=755,nosuid,nodev,exec"
        profile = json.dumps(seccomp.profile())
        container = client.containers.create(
            self._image or "",
            ["/bin/sh", "-c", WAIT],
            labels={LABEL: self._owner},
            stdin_open=True,
            network_mode="none",
            read_only=True,
            cap_drop=["ALL"],
            cap_add=RIGHTS,
            security_opt=["no-new-privileges", f"seccomp={profile}"],
            mem_limit=limits.memory + 8 * 2**20,
            memswap_limit=limits.memory + 8 * 2**20,
            pids_limit=limits.processes + 4,
            tmpfs={WORK: options, "/tmp": options, "/dev/shm": options},
            mounts=[docker.types.Mount(inside, path, type="bind", read_only=True) for inside, path in self._mounts().items()],
            ulimits=[
                docker.types.Ulimit(name="core", soft=0, hard=0),
                docker.types.Ulimit(name="nofile", soft=4096, hard=4096),
                docker.types.Ulimit(name="stack", soft=256 * 2**20, hard=256 * 2**20),
                docker.types.Ulimit(name="cpu", soft=int(limits.cpu_s) + 2, hard=int(limits.cpu_s) + 3),
            ],
            hostname="box",
            environment={},
            log_config=docker.types.LogConfig(type="none"),
        )
        streams: Any = container.attach_socket(params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1})
        container.start()
        return Waiting(container, streams, streams._sock)

    def _take(self, limits: Limits) -> Waiting:
        """A container for a program, started ahead where one was; the next one for the same limits is started meanwhile."""
        with self._lock:
            taken = self._ahead.pop() if self._ahead and self._ahead_limits == limits else None
            stale, self._ahead = (self._ahead, []) if self._ahead_limits != limits else ([], self._ahead)
            self._ahead_limits = limits
        for waiting in stale:
            self._discard(waiting)
        taken = taken or self._new(limits)
        maker = threading.Thread(target=self._make_ahead, args=(limits,), name="dragoman-docker")
        with self._lock:
            self._makers = [*(thread for thread in self._makers if thread.is_alive()), maker]
            maker.start()
        return taken

    def _make_ahead(self, limits: Limits) -> None:
        """Have one container more waiting, as long as there are not more than slots."""
        # Whatever prevents it will be told to the one who needs a container.
        with contextlib.suppress(Exception):
            waiting = None
            if len(self._ahead) < self._slots and not self._closed:
                waiting = self._new(limits)
            with self._lock:
                if waiting is not None and limits == self._ahead_limits and not self._closed:
                    self._ahead.append(waiting)
                    return
            if waiting is not None:
                self._discard(waiting)

    def _discard(self, waiting: Waiting) -> None:
        from docker.errors import DockerException

        with contextlib.suppress(OSError):
            waiting.socket.close()
        with contextlib.suppress(DockerException):
            waiting.container.remove(force=True, v=True)

    # ---- one program

    def run(
        self,
        argv: Sequence[str],
        files: Mapping[str, bytes],
        stdin: bytes,
        limits: Limits,
        *,
        env: Mapping[str, str] | None = None,
        collect: Sequence[str] = (),
        mounts: Sequence[Mount] = (),
    ) -> Outcome:
        from docker.errors import DockerException

        self._start()
        with self._gate:
            waiting: Waiting | None = None
            try:
                waiting = self._take(_with_room(limits, files))
                return Run(waiting, limits).until_end(argv, files, stdin, env or {}, collect)
            except (DockerException, OSError) as error:
                return Outcome(None, infra=f"docker sandbox: {error}")
            finally:
                if waiting is not None:
                    self._discard(waiting)


def _installed(language: Language) -> dict[str, list[Path]]:
    """What this machine installed of a language by pip and npm, for its image."""
    npm = home() / "npm/node_modules"
    found = {"npm": [npm]} if "npm" in language.packages and npm.is_dir() else {}
    if {"pip", "sdist"} & set(language.packages):
        tops = {home() / "pip" / name.split("/")[0] for name in package_files(language)}
        if pip := sorted(top for top in tops if top.is_dir()):
            found["pip"] = pip
    return found


def _with_room(limits: Limits, files: Mapping[str, bytes]) -> Limits:
    """Limits of a container that holds the program's own files beside what it writes; few sizes, since containers are made ahead."""
    own = sum(map(len, files.values()))
    room = -(-own // _ROOM) * _ROOM if own > _SMALL else 0
    return replace(limits, files=limits.files + room, memory=limits.memory + room)
