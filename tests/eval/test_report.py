"""The report: figures where they belong, everything escaped, nothing from the network, and a real browser that shows it."""

from __future__ import annotations

import csv
import io
import random
import re
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from rich.console import Console

from dragoman.eval.associations import correlate
from dragoman.eval.errors import EvalError, NoSuchRun, StoreError
from dragoman.eval.leaderboard import leaderboard
from dragoman.eval.measure import measure
from dragoman.eval.report import charts, model, write_report
from dragoman.eval.report.folder import csv_text, markdown
from dragoman.eval.report.terminal import print_correlation, print_leaderboard
from dragoman.eval.store import Store
from tests.conftest import Screenshot
from tests.eval.build import cell_of, stored

Row = NDArray[np.int32]
NASTY = "<script>alert(1)</script>&amp;"


def synthetic(url: str, problems: int = 60) -> None:
    """Two translators on three targets, one of which has no toolchain; repair, fuzz, every verdict."""
    rng = random.Random(7)
    endings = ["WA", "WA WA", "CE WA", "RE RE", "TLE", "NC", "CE CE", "AC~WA", "IE", "MLE", "WA NC", "RE"]
    with Store(url) as store:
        for number, (translator, rate) in enumerate((("rules", 0.72), ("llm (m)", 0.55))):
            tables = {}
            for target, shift in (("java", 0.0), ("rust", -0.12)):
                table = {}
                for i in range(problems):
                    hard = i % 7 == 0
                    right = rng.random() < rate + shift - (0.4 if hard else 0)
                    table[f"sample_{i}"] = [
                        rng.choice(["AC~AC", "AC~AC", "AC~AC", "WA AC~AC", "CE AC~AC"]) if right else rng.choice(endings)
                    ]
                tables[target] = table
            stored(store, tables, tests=3, key=str(number) * 64, translator=translator, config={"rounds": 1, "samples": 1, "fuzz": 5})


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('report')}/results.sqlite"
    synthetic(url)
    return url


@pytest.fixture(scope="module")
def folder(url: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("report") / "out"
    write_report(url, out)
    return out


def test_every_problem_has_its_page_and_is_linked(folder: Path) -> None:
    index = (folder / "index.html").read_text()
    links = re.findall(r'href="(problems/[^"#]+)"', index)
    assert len(links) == len(list((folder / "problems").iterdir())) == 60
    for link in links:
        assert (folder / link).is_file()
    page = (folder / links[7]).read_text()
    assert "sample_7" in page
    for neighbour in re.findall(r'href="(\d{4}-[^"]+)"', page):
        assert (folder / "problems" / neighbour).is_file()


def test_nothing_comes_from_a_network(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            assert not re.findall(r'(?:src|href|url)\s*[=(]\s*["\']?(?:https?:)?//', path.read_text()), path


def test_the_leaderboard_shows_the_scores(url: str, folder: Path) -> None:
    with Store(url) as store:
        cells = store.cells(store.select_runs())
    best = max(cells, key=lambda cell: len([1 for chains in cell.scored.values() if chains[0].first_proven() is not None]))
    scored = best.scored
    share = 100 * sum(chains[0].first_proven() is not None for chains in scored.values()) / len(scored)
    index = (folder / "index.html").read_text()
    assert f'<td class="number">{share:.1f} <span class="ci">' in index
    assert f"{best.infra} IE" in index
    rows = list(csv.DictReader(io.StringIO((folder / "leaderboard.csv").read_text())))
    assert len(rows) == 4
    assert float(rows[cells.index(best)]["dsr_fuzz@1"]) == pytest.approx(share / 100)
    assert float(rows[0]["dsr@0 low"]) < float(rows[0]["dsr@0"]) < float(rows[0]["dsr@0 high"])
    assert f"{share:.1f} [" in (folder / "leaderboard.md").read_text()


def test_what_programs_say_is_text_not_markup(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/nasty.sqlite"
    with Store(url) as store:
        stored(store, {"java": {NASTY: ["CE NC WA"]}}, translator=NASTY, suite=NASTY)
    write_report(url, tmp_path / "out")
    for path in (tmp_path / "out").rglob("*.html"):
        assert NASTY not in path.read_text()
        assert "<script>alert" not in path.read_text()
    assert [path.name for path in (tmp_path / "out/problems").iterdir()] == ["0001-script-alert-1-script-amp.html"]


def test_a_report_replaces_a_report_and_nothing_else(url: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_report(url, out)
    (out / "problems" / "9999-old.html").write_text("old")
    (out / "mine.txt").write_text("kept")
    write_report(url, out)
    assert not (out / "problems" / "9999-old.html").exists()
    assert (out / "mine.txt").exists()
    (tmp_path / "other/problems").mkdir(parents=True)
    with pytest.raises(EvalError, match="not of a report"):
        write_report(url, tmp_path / "other")
    (tmp_path / "file").write_text("")
    with pytest.raises(EvalError, match="it is a file"):
        write_report(url, tmp_path / "file")


def test_nothing_to_report(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no results store"):
        write_report(f"sqlite:///{tmp_path}/none.sqlite", tmp_path / "out")
    Store(f"sqlite:///{tmp_path}/empty.sqlite").close()
    with pytest.raises(NoSuchRun):
        write_report(f"sqlite:///{tmp_path}/empty.sqlite", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_browser_shows_it(folder: Path, screenshot: Screenshot) -> None:
    page = next((folder / "problems").glob("0008-*"))
    for path in (folder / "index.html", page):
        colours = Counter(pixels(screenshot(path)))
        paper = max(colours.values()) / colours.total()
        assert 0.3 < paper < 0.97  # neither blank nor unstyled: something stands on the paper
        assert len(colours) > 50


def pixels(png: Path) -> list[bytes]:
    """The colours of every 7th pixel of a picture (8 bits a channel, as Chromium writes it)."""
    data = png.read_bytes()
    at, packed = 8, b""
    while at < len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        if kind == b"IHDR":
            width, height = (int.from_bytes(data[at + 8 + k : at + 12 + k]) for k in (0, 4))
            channels = {2: 3, 6: 4}[data[at + 17]]
        elif kind == b"IDAT":
            packed += data[at + 8 : at + 8 + size]
        at += 12 + size
    rows = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(height, 1 + width * channels).astype(np.int32)
    before = np.zeros((width, channels), np.int32)
    found: list[bytes] = []
    for row in rows:
        line = row[1:].reshape(width, channels)
        if row[0] == 1:
            line = np.cumsum(line, axis=0) & 255
        elif row[0] == 2:
            line = (line + before) & 255
        elif row[0] > 2:  # average and Paeth need the pixel before
            line = line.copy()
            for x in range(width):
                left, above, corner = line[x - 1] if x else 0 * line[0], before[x], before[x - 1] if x else 0 * line[0]
                guess = (left + above) // 2 if row[0] == 3 else paeth(left, above, corner)
                line[x] = (line[x] + guess) & 255
        before = line
        found += [bytes(pixel[:3].tolist()) for pixel in line[::7]]
    return found


def paeth(left: Row, above: Row, corner: Row) -> Row:
    guess = left + above - corner
    a, b, c = abs(guess - left), abs(guess - above), abs(guess - corner)
    return np.where((a <= b) & (a <= c), left, np.where(b <= c, above, corner))


def test_strips_join_neighbours() -> None:
    cell = cell_of({"a": ["AC"], "b": ["AC"], "c": ["WA"], "d": [], "e": ["IE"], "f": ["AC~WA"]}, fuzz=1)
    found = [(s.start, s.width, s.verdict) for s in charts.strip(cell)]
    assert found == [(0, 2, "AC"), (2, 1, "WA"), (3, 1, "?"), (4, 1, "IE"), (5, 1, "AC~")]


def test_bars_are_whole() -> None:
    shares = charts.bar(cell_of({"a": ["AC"], "b": ["AC~WA"], "c": ["NC"], "d": ["CE"]}, fuzz=1))
    assert [share.verdict for share in shares] == ["AC", "AC~", "CE", "NC"]
    assert sum(share.percent for share in shares) == pytest.approx(100)


def test_curves_rise_with_repair() -> None:
    cell = cell_of({"a": ["AC"], "b": ["WA AC"], "c": ["WA WA AC"], "d": ["WA WA WA"]})
    (plot,) = charts.plots(leaderboard([cell]))
    assert plot.curves[0].values == (25, 50, 75)
    assert plot.curves[0].path == "M0.0,75.0L50.0,50.0L100.0,25.0"
    assert charts.plots(leaderboard([cell_of({"a": ["AC"]})])) == []


READABLE = [
    ('{"ok": {"$tuple": [1, "a"]}}', "(1, 'a')"),
    ('{"ok": null, "args": [1]}', "None"),
    ('{"raise": ["IndexError", ""]}', "raises IndexError"),
    ('{"raise": ["ValueError", "no"]}', "raises ValueError('no')"),
    ("plain output\n", "plain output\n"),
    ("[1, 2]", "[1, 2]"),
    ('{"ok": {"$nonsense": 1}}', '{"ok": {"$nonsense": 1}}'),
    (None, ""),
]


@pytest.mark.parametrize(("text", "shown"), READABLE)
def test_outcomes_are_shown_as_values(text: str | None, shown: str) -> None:
    assert model.readable(text) == shown


def test_slugs_are_safe_and_unique() -> None:
    assert model.slug(3, "HumanEval/12") == "0003-HumanEval-12"
    assert model.slug(4, "../../etc/passwd") == "0004-etc-passwd"
    assert model.slug(5, "日本") == "0005"


def test_terminal_and_markdown(url: str) -> None:
    with Store(url) as store:
        cells = measure(store, store.select_runs())
    out = io.StringIO()
    print_leaderboard(leaderboard(cells), Console(file=out, width=220))
    text = out.getvalue()
    for words in ("doubles, without evidence", "fuzz DSR@1", "python → java", "python → rust", "llm (m)", "IE"):
        assert words in text
    table = [line for line in markdown(leaderboard(cells)).splitlines() if line.startswith("|")]
    assert len({line.count("|") for line in table}) == 1
    assert len(table) == 2 + 4


def test_correlations_on_a_terminal(url: str) -> None:
    with Store(url) as store:
        cells = store.cells(store.select_runs())
    out = io.StringIO()
    print_correlation(correlate(cells, "target"), Console(file=out, width=160))
    assert "phi between outcomes of rules, by target" in out.getvalue()
    assert "java  1.00" in out.getvalue()


def test_a_skipped_target_is_told_everywhere() -> None:
    cells = [cell_of({"a": ["AC"]}, "java"), cell_of({"a": []}, "rust", skipped="no rustc here")]
    assert "skipped: no rustc here" in markdown(leaderboard(cells))
    rows = list(csv.DictReader(io.StringIO(csv_text(cells))))
    assert [row["skip_reason"] for row in rows] == ["", "no rustc here"]
    assert [row["dsr@0"] for row in rows] == ["1.0", ""]
