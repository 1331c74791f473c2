"""Every sandbox keeps the same promises, and every language works in each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dragoman.executors import Executor, Limits, Outcome, Verdict, all_languages, program_verdict, toolchain, verdict
from dragoman.executors.errors import SandboxUnavailableError
from tests.support import missing

BACKENDS = ["local", pytest.param("docker", marks=pytest.mark.slow)]
ExecutorOf = Callable[[str], Executor]


@pytest.fixture(params=BACKENDS)
def executor(request: pytest.FixtureRequest, executor_of: ExecutorOf) -> Executor:
    return executor_of(request.param)


def build_or_skip(executor: Executor, id_: str, text: str, **more: str) -> Outcome:
    """Compile and run a program that reads one line."""
    found = executor.toolchain(id_)
    if not found.found:
        missing(found.why)
    language = all_languages()[id_]
    build = executor.compile(id_, {language.main: text, **more})
    assert build.ok, build.diagnostics
    return executor.run(build, stdin=b"world\n")


# ---- languages


@pytest.mark.parametrize("id_", list(all_languages()))
def test_self_test(executor: Executor, id_: str) -> None:
    language = all_languages()[id_]
    outcome = build_or_skip(executor, id_, language.hello)
    assert program_verdict(outcome, "hello world\n") is Verdict.AC, outcome
    assert outcome.wall_s > 0


@pytest.mark.parametrize("id_", list(all_languages()))
def test_nonsense_is_refused_and_blamed_on_the_program(executor: Executor, id_: str) -> None:
    found = executor.toolchain(id_)
    if not found.found:
        missing(found.why)
    language = all_languages()[id_]
    # PHP prints whatever is not PHP, so it needs its opening tag to find it nonsense.
    build = executor.compile(id_, {language.main: "<?php\n" * (id_ == "php") + "this is ( no program }\n"})
    if build.ok:
        outcome = executor.run(build)
        assert verdict(outcome) is Verdict.RE, outcome
    else:
        assert build.cause == "error"
        assert language.main in build.diagnostics, "diagnostics name the file"
        assert build.outcome is not None
        assert build.outcome.infra is None


BESIDE = {
    "python": ("import other\nprint(other.word, __import__('sys').argv[1])\n", "other.py", "word = 'beside'\n"),
    "javascript": ("console.log(require('./other.js').word, process.argv[2]);\n", "other.js", "exports.word = 'beside';\n"),
    "typescript": (
        "import { word } from './other';\nconsole.log(word, process.argv[2]);\n",
        "other.ts",
        "export const word: string = 'beside';\n",
    ),
    "java": (
        "class Main { public static void main(String[] a) { System.out.println(Other.word() + ' ' + a[0]); } }\n",
        "Other.java",
        'class Other { static String word() { return "beside"; } }\n',
    ),
    "csharp": (
        'Console.WriteLine(Other.Word + " " + args[0]);\n',
        "Other.cs",
        'static class Other { public const string Word = "beside"; }\n',
    ),
    "kotlin": (
        'fun main(args: Array<String>) { println(word + " " + args[0]) }\n',
        "other.kt",
        'const val word = "beside"\n',
    ),
    "c": (
        '#include <stdio.h>\n#include "other.h"\nint main(int n, char **a) { printf("%s %s\\n", WORD, a[1]); }\n',
        "other.h",
        '#define WORD "beside"\n',
    ),
    "cpp": (
        '#include <iostream>\n#include "other.hpp"\nint main(int, char **a) { std::cout << word << " " << a[1] << "\\n"; }\n',
        "other.hpp",
        'inline const char *word = "beside";\n',
    ),
    "rust": (
        'mod other;\nfn main() { println!("{} {}", other::WORD, std::env::args().nth(1).unwrap()); }\n',
        "other.rs",
        'pub const WORD: &str = "beside";\n',
    ),
    "go": (
        'package main\n\nimport ("fmt"; "os")\n\nfunc main() { fmt.Println(word, os.Args[1]) }\n',
        "other.go",
        'package main\n\nconst word = "beside"\n',
    ),
    "perl": ('require "./other.pl"; print word(), " $ARGV[0]\\n";\n', "other.pl", "sub word { 'beside' } 1;\n"),
    "ruby": ("require_relative 'other'\nputs \"#{WORD} #{ARGV[0]}\"\n", "other.rb", "WORD = 'beside'\n"),
    "lua": ("print(dofile('other.lua') .. ' ' .. arg[1])\n", "other.lua", "return 'beside'\n"),
    "php": ("<?php require 'other.php'; echo WORD, ' ', $argv[1], \"\\n\";\n", "other.php", "<?php const WORD = 'beside';\n"),
}


@pytest.mark.parametrize("id_", list(BESIDE))
def test_files_lie_beside_and_arguments_arrive(executor: Executor, id_: str) -> None:
    found = executor.toolchain(id_)
    if not found.found:
        missing(found.why)
    main, name, other = BESIDE[id_]
    build = executor.compile(id_, {all_languages()[id_].main: main, name: other})
    assert build.ok, build.diagnostics
    outcome = executor.run(build, args=["argument"])
    assert program_verdict(outcome, "beside argument\n") is Verdict.AC, outcome


LIBRARIES = {
    "python": (
        "import bisect, collections, copy, datetime, decimal, fractions, functools, hashlib, heapq, itertools, json, math, random, re, statistics, "
        "string, typing, unicodedata, zoneinfo\nprint(zoneinfo.ZoneInfo('Europe/Berlin'))\n",
        "Europe/Berlin",
    ),
    "perl": (
        'use List::Util qw(sum); use POSIX; use Math::BigInt; use JSON::PP; use Encode; print sum(1, 2), floor(1.5), encode_json([1]), "\\n";',
        "31[1]",
    ),
    "ruby": ("require 'set'\nrequire 'json'\nrequire 'bigdecimal'\nputs Set.new([1]).to_a.to_json\n", "[1]"),
    "php": ("<?php echo json_encode([ctype_digit('12'), iconv_strlen('é')]), PHP_EOL;", "[true,1]"),
    "java": (
        "import java.util.*; import java.math.*; import java.util.stream.*;\nclass Main { public static void main(String[] a) {"
        ' System.out.println(String.format("%.1f", 1.5) + BigInteger.TWO + IntStream.range(0, 3).boxed().collect(Collectors.toList())); } }',
        "1.52[0, 1, 2]",
    ),
    "csharp": (
        "using System.Numerics;\nusing System.Text.RegularExpressions;\n"
        'Console.WriteLine($"{BigInteger.Pow(2, 70)} {Regex.Replace("a1", "[0-9]", "b")} {Enumerable.Range(0, 3).Sum()}");\n',
        "1180591620717411303424 ab 3",
    ),
    "kotlin": (
        'import java.math.BigInteger\n\nfun main() { println("${BigInteger.TWO.pow(70)} ${Regex("[0-9]").replace("a1", "b")} ${(0..2).sum()}") }\n',
        "1180591620717411303424 ab 3",
    ),
    "go": (
        'package main\n\nimport ("crypto/md5"; "fmt"; "math/big"; "sort")\n\nfunc main() {\n\ts := []int{2, 1}\n\tsort.Ints(s)\n'
        '\tfmt.Printf("%x %v %v\\n", md5.Sum(nil), s, big.NewInt(3))\n}\n',
        "d41d8cd98f00b204e9800998ecf8427e [1 2] 3",
    ),
}


@pytest.mark.parametrize("id_", list(LIBRARIES))
def test_the_standard_library_is_there_and_says_nothing(executor: Executor, id_: str) -> None:
    text, expected = LIBRARIES[id_]
    outcome = build_or_skip(executor, id_, text)
    assert program_verdict(outcome, expected) is Verdict.AC, outcome
    assert outcome.stderr == b""


# ---- sandboxes


LIMITS = Limits(cpu_s=5, wall_s=20)


def python(executor: Executor, code: str, stdin: bytes = b"", limits: Limits = LIMITS) -> Outcome:
    build = executor.compile("python", {"main.py": code})
    return executor.run(build, stdin=stdin, limits=limits)


def test_evidence(executor: Executor) -> None:
    outcome = python(executor, "x = bytearray(50 << 20)\nfor i in range(0, len(x), 4096): x[i] = 1\nsum(range(3_000_000))")
    assert outcome.exit_code == 0, outcome
    assert 0.02 < outcome.cpu_s < 5
    assert outcome.wall_s < 20
    assert 50 * 2**20 < outcome.memory < 200 * 2**20


def test_bytes_come_through_unchanged(executor: Executor) -> None:
    every = bytes(range(256)) * 4096
    outcome = python(executor, "import sys; b = sys.stdin.buffer.read(); sys.stdout.buffer.write(b); sys.stderr.buffer.write(b)", every)
    assert outcome.stdout == every
    assert outcome.stderr == every


def test_the_box_is_empty_but_for_the_program(executor: Executor) -> None:
    code = "import os; print(sorted(os.listdir('.')), os.getcwd(), sorted(os.environ), os.getuid() != 0, os.listdir('/tmp'))"
    outcome = python(executor, code)
    environment = ["HOME", "LANG", "PATH", "PWD"] if b"PWD" in outcome.stdout else ["HOME", "LANG", "PATH"]
    assert outcome.stdout.decode() == f"['main.py'] /box {environment} True []\n"


def test_nothing_of_one_program_is_left_for_the_next(executor: Executor) -> None:
    leave = "import os\nfor d in ('.', '/tmp', '/dev/shm'): open(d + '/left', 'w').write('x')"
    assert python(executor, leave).exit_code == 0
    look = "import os\nprint([d for d in ('.', '/tmp', '/dev/shm') if os.path.exists(d + '/left')])"
    assert python(executor, look).stdout == b"[]\n"


def test_limits_have_their_verdicts(executor: Executor) -> None:
    assert verdict(python(executor, "while True: pass", limits=replace(LIMITS, cpu_s=0.5))) is Verdict.TLE
    assert verdict(python(executor, "import time; time.sleep(60)", limits=replace(LIMITS, wall_s=1))) is Verdict.TLE
    assert verdict(python(executor, "x = b'x' * (300 << 20)", limits=replace(LIMITS, memory=64 * 2**20))) is Verdict.MLE
    assert verdict(python(executor, "while True: print('x' * 1000)", limits=replace(LIMITS, output=100_000))) is Verdict.OLE
    assert (
        verdict(python(executor, "f = open('f', 'wb')\nwhile True: f.write(b'x' * 65536)", limits=replace(LIMITS, files=4 * 2**20)))
        is Verdict.FLE
    )
    assert verdict(python(executor, "i = 0\nwhile True: open(str(i), 'w'); i += 1", limits=replace(LIMITS, inodes=200))) is Verdict.FLE
    forks = "import os, time\nfor i in range(100):\n    if os.fork() == 0: time.sleep(60)"
    assert verdict(python(executor, forks, limits=replace(LIMITS, processes=20))) is Verdict.RE


def test_how_a_program_ended(executor: Executor) -> None:
    assert python(executor, "raise SystemExit(3)").exit_code == 3
    killed = python(executor, "import os; os.kill(os.getpid(), 11)")
    assert (killed.exit_code, killed.signal) == (None, 11)
    assert python(executor, "1 / 0").exit_code == 1


def test_no_network_and_no_way_up(executor: Executor) -> None:
    code = """
import socket
try:
    socket.socket().connect(("127.0.0.1", 1))
except OSError as error:
    print(error.errno)
try:
    open("/usr/dragoman-canary", "w")
except OSError as error:
    print("read-only")
"""
    outcome = python(executor, code)
    assert outcome.stdout.split() in ([b"97", b"read-only"], [b"101", b"read-only"], [b"111", b"read-only"]), outcome


def test_artifacts_are_regular_files_of_the_box(executor: Executor) -> None:
    code = """
import os
os.makedirs("out/deep")
open("out/deep/file", "wb").write(b"made")
os.symlink("/etc/passwd", "out/link")
os.mkfifo("out/fifo")
"""
    found = executor.toolchain("python").recipes[0]
    mounts = toolchain.mounts(found.recipe.run_mounts, {**found.tools, **toolchain.places(found.tools)})
    outcome = executor.sandbox.run(
        [found.tools["python"], "main.py"], {"main.py": code.encode()}, b"", Limits(), collect=["out/"], mounts=mounts
    )
    assert dict(outcome.artifacts) == {"out/deep/file": b"made"}, outcome


def test_many_at_once_are_strangers(executor: Executor) -> None:
    code = "import os, sys\nopen('/tmp/x', 'x').write(sys.argv[1])\nprint(sys.argv[1], len(os.listdir('/tmp')))"
    build = executor.compile("python", {"main.py": code})
    outcomes = list(executor.map(lambda n: executor.run(build, args=[str(n)]), range(12)))
    assert [o.stdout.decode() for o in outcomes] == [f"{n} 1\n" for n in range(12)]


def test_a_missing_program_is_not_a_pass(executor: Executor) -> None:
    outcome = executor.sandbox.run(["/nowhere/program"], {}, b"", Limits(wall_s=10))
    assert verdict(outcome) in (Verdict.IE, Verdict.RE)


def test_an_unknown_sandbox_is_refused() -> None:
    with pytest.raises(SandboxUnavailableError, match="Known: local, docker"):
        Executor("docka")
