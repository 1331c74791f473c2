"""Racket; a module is expanded, which runs its macros, compiled and run in one box: each of them would have to load the language."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

#: Loading a language is mostly garbage collection: with a little more room between collections there are fewer, and no major one.
ROOM = "(module room '#%kernel (#%require '#%linklet) ((primitive-lookup 'collect-trip-bytes) 12000000))\n"
RECIPE = Recipe(
    tools={"racket": ("racket",)},
    version=argv("{racket} --version"),
    # Whoever runs says where it stood in lines below; whoever is expanded stands first.
    refusal=r"\A(?:\S+\.rkt:\d+:\d+: |\S*(?:load-handler|module-name-resolver|module-path): )",
    run=argv("{racket} -t {prepared}/room.rkt -u {main}"),
    prepared=Prepared(argv("{racket} -l- raco make room.rkt"), ("./",), files={"room.rkt": ROOM}),
    #: A source's time is not looked at: in a box all files are new.
    env={"PLT_COMPILED_FILE_CHECK": "exists", "PLTADDONDIR": "/tmp"},
    compile_mounts=("{racket}", "{root_racket}/share/racket", "{root_racket}/lib/racket", "/etc/racket"),
    run_mounts=("{racket}", "{root_racket}/share/racket", "{root_racket}/lib/racket", "/etc/racket"),
)
HELLO = '#lang racket/base\n(printf "hello ~a\\n" (read-line))\n'
LANGUAGE = Language(id="racket", main="main.rkt", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("racket",)})
