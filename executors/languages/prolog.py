"""Prolog by SWI; the program starts at main/0, and a warning or an error at loading ends it."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="prolog",
    main="main.pro",
    recipes=(
        Recipe(
            tools={"swipl": ("swipl",)},
            version=argv("{swipl} --version"),
            refusal=r"^ERROR: \S+:\d+:\d+: Syntax error",
            run=argv("{swipl} --on-error=halt -q -f {main} -g main -t halt --"),
            run_mounts=("{packages_swipl}",),
        ),
    ),
    hello="main :- read_line_to_string(user_input, Line), format('hello ~w~n', [Line]).\n",
    packages={"apt": ("swi-prolog-nox",)},
)
