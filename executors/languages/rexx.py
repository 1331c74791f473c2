"""REXX by Regina."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="rexx",
    main="main.rexx",
    recipes=(
        Recipe(
            tools={"rexx": ("rexx", "regina")},
            version=argv("{rexx} -v"),
            refusal=r"^Error (?:6|7|8|9|10|13|14|18|19|20|21|25|27|35|36|37) running ",
            run=argv("{rexx} ./{main}"),
            run_mounts=("{rexx}",),
        ),
    ),
    hello="parse pull line\nsay 'hello' line\n",
    packages={"apt": ("regina-rexx",)},
)
