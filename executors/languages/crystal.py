"""Crystal; its macros may run programs at compile time, so each compile has a box of its own, with a copy of a warm cache."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

HELLO = 'puts "hello #{gets}"\n'
BUILD = "{crystal} build --no-debug --no-color -o main"
COPY = '[ ! -d {prepared}/cache ] || cp -r {prepared}/cache /tmp/; exec "$@"'
RECIPE = Recipe(
    tools={"crystal": ("crystal",)},
    version=argv("{crystal} --version"),
    compile=("/bin/sh", "-c", COPY, *argv(f"- env CRYSTAL_CACHE_DIR=/tmp/cache {BUILD} {{main}}")),
    outputs=("main",),
    prepared=Prepared(argv(f"env CRYSTAL_CACHE_DIR=/box/cache {BUILD} main.cr"), ("cache/",), {"main.cr": HELLO}),
    run=argv("./main"),
    env={"CRYSTAL_WORKERS": "1"},
)
LANGUAGE = Language(id="crystal", main="main.cr", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("crystal",)})
