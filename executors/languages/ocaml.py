"""OCaml as bytecode, which compiles in no time, with Str, Unix and Zarith for integers of any size."""

from dragoman.executors.language import Language, Recipe, argv

LIBRARIES = "-I +unix -I +str -I +zarith str.cma unix.cma"
LANGUAGE = Language(
    id="ocaml",
    main="main.ml",
    recipes=(
        Recipe(
            tools={"ocamlc": ("ocamlc",), "ocamlrun": ("ocamlrun",)},
            version=argv("{ocamlc} -version"),
            compile=argv(f"{{ocamlc}} -w -a {LIBRARIES} -o main {{main}}"),
            outputs=("main",),
            run=argv("{ocamlrun} main"),
            run_mounts=("{ocamlrun}", "{root_ocamlrun}/lib/ocaml/stublibs", "{root_ocamlrun}/lib/ocaml/ld.conf"),
        ),
    ),
    hello='let () = print_endline ("hello " ^ read_line ())\n',
    packages={"apt": ("ocaml-nox", "libzarith-ocaml-dev")},
)
