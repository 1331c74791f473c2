"""Icon, compiled to what its interpreter reads."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="icon",
    main="main.icn",
    recipes=(
        Recipe(
            tools={"icont": ("icont",), "iconx": ("iconx",)},
            version=argv("{icont} -V"),
            compile=argv("{icont} -s -o main {main}"),
            outputs=("main",),
            run=argv("{iconx} main"),
            run_mounts=("{iconx}",),
        ),
    ),
    hello='procedure main()\n    write("hello ", read())\nend\n',
    packages={"apt": ("icont", "iconx")},
)
