"""Every language works, in the local sandbox and, for as many as there are ways to install one, in the docker sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from dragoman.executors import Executor, Limits, Verdict, all_languages, program_verdict, verdict
from dragoman.executors.executor import Build
from dragoman.executors.install import moving
from dragoman.rules import loader
from dragoman.transpile.generators import available
from tests.executors.conftest import DOCKER, EVERYWHERE, LOCAL
from tests.support import missing

#: An image costs a minute, so docker has the usual languages, and one of each way to install: PyPI's archives, roots.
IN_DOCKER = (
    "bash", "c", "cpp", "dart", "go", "java", "javascript", "lua", "perl", "php", "python", "ruby", "rust", "scala", "swift", "typescript",
)  # fmt: skip
pytestmark = pytest.mark.compiles
HERE = Path(__file__).parent
#: Programs that read a word: "fail" makes them fail, "loop" loop, and to any other they say hello.
PROGRAMS = {path.stem: path for path in sorted((HERE / "programs").iterdir())}


def cells(languages: Iterable[str]) -> pytest.MarkDecorator:
    """Each language in each sandbox."""
    wanted = list(languages)
    local = [pytest.param("local", id_, marks=LOCAL) for id_ in wanted]
    docker = [pytest.param("docker", id_, marks=DOCKER) for id_ in wanted if id_ in IN_DOCKER or EVERYWHERE]
    return pytest.mark.parametrize(("executor", "id_"), [*local, *docker], indirect=["executor"])


def compiled(executor: Executor, id_: str, text: str, **more: str) -> Build:
    """Compile a program; skips where there is no toolchain and nobody promised one."""
    language, found = all_languages()[id_], executor.toolchain(id_)
    if not found.found and (not language.packages or moving(language)):
        pytest.skip(found.why)
    if not found.found:
        missing(found.why)
    return executor.compile(id_, {language.main: text, **more})


@cells(all_languages())
def test_self_test(executor: Executor, id_: str) -> None:
    build = compiled(executor, id_, all_languages()[id_].hello)
    assert build.ok, build.diagnostics
    outcome = executor.run(build, stdin=b"world\n")
    assert program_verdict(outcome, "hello world\n") is Verdict.AC, outcome
    assert outcome.wall_s > 0


#: PHP prints whatever is not PHP, and to these languages a word is a program.
NONSENSE = {
    "php": "<?php\nthis is ( no program }\n",
    "commonlisp": "(print 1\n",
    "octave": "if (\n",
    "scheme": "(display 1\n",
    "tcl": "puts {\n",
}


@cells(all_languages())
def test_nonsense_is_a_compile_error(executor: Executor, id_: str) -> None:
    build = compiled(executor, id_, NONSENSE.get(id_, "this is ( no program }\n"))
    if build.ok:
        outcome = executor.run(build)
        assert verdict(outcome) is Verdict.CE, outcome
    else:
        assert build.cause == "error"
        assert all_languages()[id_].main in build.diagnostics, "diagnostics name the file"
        assert build.outcome is not None
        assert build.outcome.infra is None


#: Programs that an interpreter refuses, and others that fail as they run, some with the same words.
REFUSED = {
    "awk": ("BEGIN { print 1", "BEGIN { exit 3 }"),
    "bash": ("if then\n", "eval 'if then'"),
    "clojure": ("(defn f []", '(throw (Exception. "Syntax error"))'),
    "elixir": ("f = fn ->", 'raise "** (SyntaxError) main.exs:1: no"'),
    "javascript": ("let a = 1; let a = 2;", "new Function('(')"),
    "lua": ("goto nowhere", "error('main.lua:1: near x')"),
    "perl": ("use strict; $x = 1;", "eval 'x('; die $@"),
    "php": ("<?php function f() {} function f() {}", "<?php f();"),
    "python": ("def f():\nreturn", "eval('(')"),
    "r": ("f <- function(", "stop('no')"),
    "racket": ("#lang racket\n(f 1)", '#lang racket\n(define (f x) (raise-argument-error \'f "int" x))\n(f 1)'),
    "ruby": ("X = 1\ndef f; X = 2; end", "eval('(')"),
}


@pytest.mark.parametrize("id_", [pytest.param(id_, marks=LOCAL) for id_ in REFUSED])
def test_what_an_interpreter_refuses_is_told_from_what_fails(executor_of: Callable[[str], Executor], id_: str) -> None:
    executor = executor_of("local")
    refused, fails = (executor.run(compiled(executor, id_, text)) for text in REFUSED[id_])
    assert (verdict(refused), verdict(fails)) == (Verdict.CE, Verdict.RE), (refused, fails)


@pytest.mark.parametrize("id_", [pytest.param(id_, marks=LOCAL) for id_ in PROGRAMS])
def test_known_verdicts(executor_of: Callable[[str], Executor], id_: str) -> None:
    executor = executor_of("local")
    build = compiled(executor, id_, PROGRAMS[id_].read_text())
    assert build.ok, build.diagnostics
    fine = executor.run(build, stdin=b"world\n")
    assert program_verdict(fine, "hello world\n") is Verdict.AC, fine
    assert program_verdict(fine, "hello there\n") is Verdict.WA
    assert verdict(executor.run(build, stdin=b"fail\n")) is Verdict.RE
    looped = executor.run(build, stdin=b"loop\n", limits=Limits(cpu_s=2 * fine.cpu_s + 0.3, wall_s=60))
    assert verdict(looped) is Verdict.TLE, looped
    assert looped.timed_out == "cpu"


def test_every_language_has_known_verdicts() -> None:
    assert set(PROGRAMS) <= set(all_languages())
    # Those that are translated to have more of them.
    others = {*available(), *(path.name for path in (HERE / "matrix").iterdir())}
    assert set(all_languages()) - others - set(PROGRAMS) == set()


def test_every_language_has_an_identity_and_a_way_to_get_it() -> None:
    assert set(all_languages()) <= set(loader.languages())
    assert [id_ for id_, language in all_languages().items() if not language.packages and not language.docker] == []


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
    "bash": ('. ./other.sh\necho "$WORD $1"\n', "other.sh", "WORD=beside\n"),
    "scala": (
        'object Main { def main(args: Array[String]): Unit = println(s"${Other.word} ${args(0)}") }\n',
        "Other.scala",
        'object Other { val word = "beside" }\n',
    ),
    "swift": ("print(word, CommandLine.arguments[1])\n", "other.swift", 'let word = "beside"\n'),
    "dart": (
        "import 'other.dart';\nvoid main(List<String> arguments) => print('$word ${arguments[0]}');\n",
        "other.dart",
        "const word = 'beside';\n",
    ),
    "racket": (
        '#lang racket/base\n(require "other.rkt")\n(printf "~a ~a\\n" word (vector-ref (current-command-line-arguments) 0))\n',
        "other.rkt",
        '#lang racket/base\n(provide word)\n(define word "beside")\n',
    ),
    "haskell": (
        "import Other (word)\nimport System.Environment (getArgs)\n\nmain :: IO ()\nmain = getArgs >>= putStrLn . unwords . (word :)\n",
        "Other.hs",
        'module Other (word) where\n\nword :: String\nword = "beside"\n',
    ),
    "ocaml": ('let () = print_endline (Other.word ^ " " ^ Sys.argv.(1))\n', "other.ml", 'let word = "beside"\n'),
    "elixir": (
        'Code.require_file("other.exs", __DIR__)\nIO.puts("#{Other.word()} #{hd(System.argv())}")\n',
        "other.exs",
        'defmodule Other do\n  def word, do: "beside"\nend\n',
    ),
    "clojure": ('(load-file "other.clj")\n(println word (first *command-line-args*))\n', "other.clj", '(def word "beside")\n'),
    "erlang": (
        '-module(main).\n-export([main/1]).\n\nmain([Word]) -> io:format("~s ~s~n", [other:word(), Word]).\n',
        "other.erl",
        '-module(other).\n-export([word/0]).\n\nword() -> "beside".\n',
    ),
    "groovy": ("println(new Other().word + ' ' + args[0])\n", "Other.groovy", "class Other { String word = 'beside' }\n"),
    "nim": ('import other, os\necho word, " ", paramStr(1)\n', "other.nim", 'const word* = "beside"\n'),
    "crystal": ('require "./other"\nputs "#{WORD} #{ARGV[0]}"\n', "other.cr", 'WORD = "beside"\n'),
    "tcl": ('source other.tcl\nputs "$word [lindex $argv 0]"\n', "other.tcl", "set word beside\n"),
    "pascal": (
        "program Main;\nuses Other;\nbegin\n  WriteLn(Word, ' ', ParamStr(1));\nend.\n",
        "other.pas",
        "unit Other;\ninterface\nconst Word = 'beside';\nimplementation\nend.\n",
    ),
    "commonlisp": (
        '(load "other.lisp")\n(format t "~a ~a~%" *word* (car (last sb-ext:*posix-argv*)))\n',
        "other.lisp",
        '(defvar *word* "beside")\n',
    ),
    "prolog": (
        ":- [other].\nmain :- current_prolog_flag(argv, [Argument|_]), word(Word), format('~w ~w~n', [Word, Argument]).\n",
        "other.pl",
        "word(beside).\n",
    ),
    "scheme": (
        '(load "other.scm")\n(display (string-append word " " (cadr (command-line)) "\\n"))\n',
        "other.scm",
        '(define word "beside")\n',
    ),
}


@cells(BESIDE)
def test_files_lie_beside_and_arguments_arrive(executor: Executor, id_: str) -> None:
    main, name, other = BESIDE[id_]
    build = compiled(executor, id_, main, **{name: other})
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


@cells(LIBRARIES)
def test_the_standard_library_is_there_and_says_nothing(executor: Executor, id_: str) -> None:
    text, expected = LIBRARIES[id_]
    build = compiled(executor, id_, text)
    assert build.ok, build.diagnostics
    outcome = executor.run(build)
    assert program_verdict(outcome, expected) is Verdict.AC, outcome
    assert outcome.stderr == b""
