"""OCaml as bytecode, which compiles in no time, with Str, Unix and Zarith for integers of any size."""

from dragoman.executors.language import Language, Recipe, argv

LIBRARIES = "-I +unix -I +str -I +zarith str.cma unix.cma zarith.cma"
#: Modules are linked in the order in which they need each other.
BUILD = 'exec "$@" $({ocamldep} -sort *.ml)'
RECIPE = Recipe(
    tools={"ocamlc": ("ocamlc",), "ocamldep": ("ocamldep",), "ocamlrun": ("ocamlrun",)},
    version=argv("{ocamlc} -version"),
    compile=("/bin/sh", "-c", BUILD, *argv(f"- {{ocamlc}} -w -a {LIBRARIES} -o main")),
    outputs=("main",),
    run=argv("{ocamlrun} main"),
    run_mounts=("{ocamlrun}", "{root_ocamlrun}/lib/ocaml/stublibs", "{root_ocamlrun}/lib/ocaml/ld.conf"),
)
HELLO = 'let () = print_endline ("hello " ^ read_line ())\n'
LANGUAGE = Language(id="ocaml", main="main.ml", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("ocaml-nox", "libzarith-ocaml-dev")})
