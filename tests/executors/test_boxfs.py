"""Files of a box are read through its directory, and nothing that a program laid there leads out of it."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.executors import boxfs
from dragoman.executors.errors import ExecutorError


@pytest.fixture
def box(tmp_path: Path) -> Iterator[tuple[Path, int]]:
    (tmp_path / "secret").write_text("secret")
    root = tmp_path / "box"
    root.mkdir()
    fd = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    yield root, fd
    os.close(fd)


def test_regular_files_come_back(box: tuple[Path, int]) -> None:
    _, fd = box
    boxfs.put(fd, [("main", b"\0\1"), ("out/a/B.class", b"b"), ("out/A.class", b"")], None)
    assert boxfs.collect(fd, ["main", "out/", "absent", "absent/"], 100) == {"main": b"\0\1", "out/A.class": b"", "out/a/B.class": b"b"}


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../x", "", "a//b", "./a"])
def test_names_that_lead_out_are_refused(box: tuple[Path, int], name: str) -> None:
    with pytest.raises(ExecutorError):
        boxfs.put(box[1], [(name, b"x")], None)


def test_links_pipes_sockets_and_devices_are_not_files(box: tuple[Path, int]) -> None:
    root, fd = box
    (root / "link").symlink_to("../secret")
    (root / "absolute").symlink_to("/etc/passwd")
    (root / "directory").symlink_to("..")
    os.mkfifo(root / "fifo")
    with socket.socket(socket.AF_UNIX) as server:
        os.chdir(root)
        server.bind("socket")
    (root / "out").mkdir()
    (root / "out/link").symlink_to("../../secret")
    (root / "out/up").symlink_to("..")
    names = ["link", "absolute", "directory/secret", "fifo", "socket", "out/", "directory/", "../secret", "out/up/main", "/etc/passwd"]
    assert boxfs.collect(fd, names, 1000) == {}


def test_no_more_is_read_than_the_limit(box: tuple[Path, int]) -> None:
    root, fd = box
    with (root / "sparse").open("wb") as file:
        file.truncate(1 << 40)
    (root / "small").write_bytes(b"x" * 60)
    (root / "other").write_bytes(b"x" * 60)
    assert boxfs.collect(fd, ["sparse", "small", "other"], 100) == {"small": b"x" * 60}
