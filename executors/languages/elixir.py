"""Elixir as a script."""

from dragoman.executors.language import Language, Recipe, argv

#: One scheduler that does not spin: programs are short, and their CPU time is what counts.
FLAGS = "+S 1:1 +SDcpu 1:1 +SDio 1 +A 1 +sbwt none +sbwtdcpu none +sbwtdio none"
ERTS = "{root_erl}/lib/erlang"
RECIPE = Recipe(
    tools={"elixir": ("elixir",), "erl": ("erl",)},
    version=argv("{elixir} --short-version"),
    refusal=r"^\*\* \((?:SyntaxError|TokenMissingError|CompileError|MismatchedDelimiterError)\) \S*\.exs?:",
    run=argv("{elixir} {main}"),
    env={"ELIXIR_ERL_OPTIONS": FLAGS},
    run_mounts=(
        "{root_elixir}",
        "{root_erl}",
        "{erl}",
        "/usr/bin/erl",
        "/usr/bin/elixir",
        "/usr/bin/sh",
        "/usr/bin/dirname",
        "/usr/bin/basename",
        "/usr/bin/readlink",
    ),
)
HELLO = 'line = IO.gets("")\nIO.write("hello " <> line)\n'
LANGUAGE = Language(id="elixir", main="main.exs", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("elixir",)})
