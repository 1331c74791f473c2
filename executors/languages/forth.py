"""Forth by Gforth."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="forth",
    main="main.fth",
    recipes=(
        Recipe(
            tools={"gforth": ("gforth",)},
            version=argv("{gforth} --version"),
            refusal=r"^main\.fth:\d+: Undefined word",
            run=argv("{gforth} {main} -e bye"),
            run_mounts=("{gforth}", "{root_gforth}/lib/gforth", "{root_gforth}/lib/*/gforth", "{root_gforth}/share/gforth"),
        ),
    ),
    hello='create line 256 allot\nline 256 stdin read-line throw drop\n." hello " line swap type cr\n',
    packages={"apt": ("gforth",)},
)
