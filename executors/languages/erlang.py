"""Erlang: the module ``main``, whose ``main/1`` gets the arguments; parse transforms run at compile time, in a box of their own."""

from dragoman.executors.language import Language, Recipe, argv
from dragoman.executors.languages.elixir import FLAGS

START = "main:main(init:get_plain_arguments()), halt(0)."
MOUNTS = ("{root_erl}", "/usr/bin/sh", "/usr/bin/dirname", "/usr/bin/basename")
RECIPE = Recipe(
    tools={"erl": ("erl",), "erlc": ("erlc",)},
    version=(*argv("{erl} -noshell -eval"), 'io:format("Erlang/OTP ~s~n", [erlang:system_info(otp_release)]), halt().'),
    compile=argv("{erlc} {sources}"),
    outputs=("./",),
    run=(*argv(f"{{erl}} {FLAGS} -noshell -eval"), START, "-extra"),
    env={"ERL_CRASH_DUMP": "/dev/null"},
    compile_mounts=MOUNTS,
    run_mounts=MOUNTS,
)
HELLO = '-module(main).\n-export([main/1]).\n\nmain(_) ->\n    io:put_chars(["hello ", io:get_line("")]).\n'
LANGUAGE = Language(id="erlang", main="main.erl", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("erlang-base",)})
