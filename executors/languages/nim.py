"""Nim by way of C; its macros run at compile time, so each compile has a box of its own."""

from dragoman.executors.language import Language, Recipe, argv

RECIPE = Recipe(
    tools={"nim": ("nim",), "cc": ("tcc", "gcc")},
    version=argv("{nim} --version"),
    compile=argv("{nim} compile --cc:tcc --stackTrace:off --hints:off --warnings:off --nimcache:/tmp/nim --passL:-lm --out:main {main}"),
    outputs=("main",),
    run=argv("./main"),
    compile_mounts=("/usr", "/etc/alternatives", "/etc/nim"),
)
HELLO = 'echo "hello ", readLine(stdin)\n'
LANGUAGE = Language(id="nim", main="main.nim", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("nim", "tcc", "libc6-dev")})
