"""Rust, edition 2021, the standard library only."""

from dragoman.executors.language import Language, Recipe, argv

FLAGS = "--edition=2021 -Copt-level=0 -Coverflow-checks=on -Cdebuginfo=0 -Cstrip=symbols -Awarnings -Clinker={cc}"

LANGUAGE = Language(
    id="rust",
    main="main.rs",
    recipes=(
        Recipe(
            tools={"rustc": ("rustc",), "cc": ("cc", "gcc", "clang")},
            version=argv("{rustc} --version"),
            compile=argv(f"{{rustc}} {FLAGS} -o main {{main}}"),
            outputs=("main",),
            run=argv("./main"),
            compile_mounts=("/usr", "/etc/alternatives", "{root_rustc}"),
        ),
    ),
    hello='fn main() {\n    let mut line = String::new();\n    std::io::stdin().read_line(&mut line).unwrap();\n    println!("hello {}", line.trim_end());\n}\n',
    packages={"apt": ("rustc",)},
)
