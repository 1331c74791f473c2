"""Rust, edition 2021, the standard library only. Linked by mold where it is.

Why ``norelro`` and ``separate-code``: see d.py.
"""

from dragoman.executors.language import Language, Recipe, argv

FLAGS = "--edition=2021 -Copt-level=0 -Ccodegen-units=1 -Coverflow-checks=on -Cdebuginfo=0 -Cstrip=symbols -Awarnings -Clinker={cc}"
RECIPES = tuple(
    Recipe(
        tools={"rustc": ("rustc",), "cc": ("cc", "gcc", "clang"), **linker},
        version=argv("{rustc} --version"),
        compile=argv(f"{{rustc}} {FLAGS} {flag} -o main {{main}}"),
        outputs=("main",),
        run=argv("./main"),
        compile_mounts=("/usr", "/etc/alternatives", "{root_rustc}"),
    )
    for linker, flag in (({"mold": ("mold",)}, "-Clink-arg=-fuse-ld=mold -Clink-arg=-Wl,-z,norelro,-z,separate-code"), ({}, ""))
)
HELLO = 'fn main() {\n    let mut line = String::new();\n    std::io::stdin().read_line(&mut line).unwrap();\n    println!("hello {}", line.trim_end());\n}\n'
LANGUAGE = Language(id="rust", main="main.rs", recipes=RECIPES, hello=HELLO, packages={"apt": ("rustc", "mold")})
