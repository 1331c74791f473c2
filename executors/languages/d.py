"""D by LDC: user code runs in the compiler (CTFE, string mixins), so every compile has a box of its own. Linked by mold where it is.

Mold fills the read-only segment up to a page; where its data ends just before one, kernels map no page for the rest, and the program
does not start ("cannot apply additional memory protection after relocation"). So that segment stays writable. Without
``separate-code`` mold 1.10 then never ends with the layout of some programs.
"""

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
    for linker, flag in (({"mold": ("mold",)}, "--linker=mold -L=-z -L=norelro -L=-z -L=separate-code"), ({}, ""))
)
HELLO = 'import std.stdio;\n\nvoid main() {\n    write("hello ", readln());\n}\n'
LANGUAGE = Language(id="d", main="main.d", recipes=RECIPES, hello=HELLO, packages={"apt": ("ldc", "gcc", "libc6-dev", "mold")})
