"""REXX by Regina."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="rexx",
    main="main.rexx",
    recipes=(
        Recipe(
            tools={"rexx": ("rexx", "regina")},
            version=argv("{rexx} -v"),
            run=argv("{rexx} ./{main}"),
            run_mounts=("{rexx}",),
        ),
    ),
    hello="parse pull line\nsay 'hello' line\n",
    packages={"apt": ("regina-rexx",)},
)
