"""D by LDC: user code runs in the compiler (CTFE, string mixins), so every compile has a box of its own."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="d",
    main="main.d",
    recipes=(
        Recipe(
            tools={"ldc2": ("ldc2",), "cc": ("cc", "gcc", "clang")},
            version=argv("{ldc2} --version"),
            compile=argv("{ldc2} -O0 -link-defaultlib-shared -of=main {sources}"),
            outputs=("main",),
            run=argv("./main"),
            compile_mounts=("/usr", "/etc/alternatives", "/etc/ldc2.conf", "{root_ldc2}"),
        ),
    ),
    hello='import std.stdio;\n\nvoid main() {\n    write("hello ", readln());\n}\n',
    packages={"apt": ("ldc",)},
)
