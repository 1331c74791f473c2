"""Lua 5.4."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="lua",
    main="main.lua",
    recipes=(
        Recipe(
            tools={"lua": ("lua5.4", "lua")},
            version=argv("{lua} -v"),
            # Only what a running program says has a traceback.
            refusal=r"\A\S+: main\.lua:\d+: .*\s*\Z",
            run=argv("{lua} {main}"),
            run_mounts=("{lua}",),
        ),
    ),
    hello='print("hello " .. io.read("l"))\n',
    packages={"apt": ("lua5.4",)},
)
