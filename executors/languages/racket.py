"""Racket; modules are expanded, which runs their macros, and compiled in a box of their own."""

from dragoman.executors.language import Language, Recipe, argv

#: The file's time is not looked at: in the box of the run, all files are new.
EXISTS = {"PLT_COMPILED_FILE_CHECK": "exists", "PLTADDONDIR": "/tmp"}
RACKET = ("{root_racket}/share/racket", "{root_racket}/lib/racket", "/etc/racket")
RECIPE = Recipe(
    tools={"racket": ("racket",)},
    version=argv("{racket} --version"),
    compile=argv("{racket} -N raco -l- raco make {main}"),
    outputs=("./",),
    run=argv("{racket} {main}"),
    env=EXISTS,
    compile_mounts=("{racket}", *RACKET),
    run_mounts=("{racket}", *RACKET),
)
HELLO = '#lang racket/base\n(printf "hello ~a\\n" (read-line))\n'
LANGUAGE = Language(id="racket", main="main.rkt", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("racket",)})
