"""Open a results store by URL: SQLite for many threads and processes of one machine, PostgreSQL for more."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from dragoman.eval.errors import StoreError
from dragoman.eval.store.schema import VERSION, Base, Meta

#: Seconds that a writer waits for the others. A work item's transaction takes milliseconds.
BUSY_TIMEOUT = 120
_ADVISORY_LOCK = 0x64726167  # any number that is ours: "drag"


def connect(url: str, create: bool = True) -> Engine:
    """An engine on the store at ``url``, its tables made when they are missing and ``create`` allows it.

    A plain path is taken for a SQLite file.

    Raises:
        StoreError: the URL means nothing, the store cannot be opened or written, does not exist and must not be created, or was
            written by another version of Dragoman.
    """
    parsed, shown = _parse(url), describe(url)
    if parsed.get_backend_name() == "sqlite":
        _check_file(parsed, create)
    try:
        engine = create_engine(parsed, **_options(parsed))
    except NoSuchModuleError:
        raise StoreError(f"no database driver for {shown}; use sqlite:///results.sqlite or postgresql+psycopg://user@host/name") from None
    except ImportError as error:
        raise StoreError(f"the driver for {shown} is not installed ({error}); install it with: pip install 'dragoman[postgres]'") from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    try:
        _prepare(engine, shown, create)
    except SQLAlchemyError as error:
        engine.dispose()
        raise StoreError(f"cannot use the results store {shown}: {_reason(error)}") from None
    return engine


def describe(url: str) -> str:
    """The URL as it may be shown: complete, its password hidden."""
    return _parse(url).render_as_string(hide_password=True)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that takes the write lock at its start: on SQLite a reader that turns writer cannot wait for its turn."""
    with engine.connect().execution_options(dragoman_write=True) as connection, connection.begin():
        yield connection


def _parse(url: str) -> URL:
    if "://" not in url:
        url = f"sqlite:///{url}"
    elif url.startswith(("postgres://", "postgresql://")):
        url = "postgresql+psycopg://" + url.split("://", 1)[1]
    try:
        return make_url(url)
    except ArgumentError:
        raise StoreError(f"not a store URL: {url!r}; use sqlite:///results.sqlite or postgresql+psycopg://user@host/name") from None


def _check_file(url: URL, create: bool) -> None:
    if url.database in (None, "", ":memory:"):
        raise StoreError("a results store in memory is lost with its process; name a file: sqlite:///results.sqlite")
    assert url.database is not None
    path = Path(url.database)
    if path.is_dir():
        raise StoreError(f"cannot use the results store {path}: it is a directory; name a file in it")
    if not path.exists():
        if not create:
            raise StoreError(f"no results store at {path}; write one with: dragoman run store.url={url.render_as_string()} …")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"cannot make the directory of the results store {path}: {error.strerror}") from None


def _options(url: URL) -> dict[str, Any]:
    if url.get_backend_name() == "sqlite":
        return {"connect_args": {"timeout": BUSY_TIMEOUT}}
    return {"pool_pre_ping": True}


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy begins transactions itself, see _begin_sqlite
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=NORMAL")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        _set_wal(connection)


def _set_wal(connection: sqlite3.Connection) -> None:
    # Changing the journal mode does not honour the busy timeout: it fails at once while another process has the file open.
    deadline = time.monotonic() + BUSY_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("dragoman_write") else "BEGIN")


def _prepare(engine: Engine, shown: str, create: bool) -> None:
    """Make the tables once, whoever comes first, and check that they are ours."""
    with writing(engine) if create else engine.begin() as connection:
        if create and engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
        known = set(engine.dialect.get_table_names(connection))
        if Meta.__tablename__ not in known:
            if known:
                raise StoreError(f"{shown} is a database of something else (it has a table {min(known)!r}); name another")
            if not create:
                raise StoreError(f"the results store {shown} is empty; write to it with: dragoman run store.url={shown} …")
            Base.metadata.create_all(connection)
            connection.execute(Meta.__table__.insert().values(name="schema", value=str(VERSION)))  # type: ignore[attr-defined]
        found = connection.execute(select(Meta.value).where(Meta.name == "schema")).scalar()
    if found != str(VERSION):
        raise StoreError(
            f"{shown} has store schema {found}, this Dragoman reads {VERSION}; use the version that wrote it, or another store"
        )


def _reason(error: SQLAlchemyError) -> str:
    reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
    if "readonly" in reason or "unable to open" in reason:
        reason += "; the file and its directory must be writable"
    if "not a database" in reason:
        reason += "; name another file"
    return reason
