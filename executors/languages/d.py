"""D by LDC: user code runs in the compiler (CTFE, string mixins), so every compile has a box of its own. Linked by mold where it is."""

from dragoman.executors.language import Language, Recipe, argv

RECIPES = tuple(
    Recipe(
        tools={"ldc2": ("ldc2",), "cc": ("cc", "gcc", "clang"), **linker},
        version=argv("{ldc2} --version"),
        compile=argv(f"{{ldc2}} -O0 -link-defaultlib-shared {flag} -of=main {{sources}}"),
        outputs=("main",),
        run=argv("./main"),
        compile_mounts=("/usr", "/etc/alternatives", "/etc/ldc2.conf", "{root_ldc2}"),
    )
    for linker, flag in (({"mold": ("mold",)}, "--linker=mold"), ({}, ""))
)
HELLO = 'import std.stdio;\n\nvoid main() {\n    write("hello ", readln());\n}\n'
LANGUAGE = Language(id="d", main="main.d", recipes=RECIPES, hello=HELLO, packages={"apt": ("ldc", "gcc", "libc6-dev", "mold")})
