"""Crystal; its macros may run programs at compile time, so each compile has a box of its own."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="crystal",
    main="main.cr",
    recipes=(
        Recipe(
            tools={"crystal": ("crystal",)},
            version=argv("{crystal} --version"),
            compile=argv("{crystal} build --no-debug --no-color -o main {main}"),
            outputs=("main",),
            run=argv("./main"),
            env={"CRYSTAL_CACHE_DIR": "/tmp", "CRYSTAL_WORKERS": "1"},
        ),
    ),
    hello='puts "hello #{gets}"\n',
    packages={"apt": ("crystal",)},
)
