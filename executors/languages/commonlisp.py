"""Common Lisp by SBCL, as a script."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="commonlisp",
    main="main.lisp",
    recipes=(
        Recipe(
            tools={"sbcl": ("sbcl",)},
            version=argv("{sbcl} --version"),
            refusal=r"^Unhandled (?:\S*(?:READER|INPUT-ERROR|EOF)\S*|END-OF-FILE|SB-INT:COMPILED-PROGRAM-ERROR)",
            run=argv("{sbcl} --dynamic-space-size {memory_mb}MB --script {main}"),
            run_mounts=("{sbcl}", "{root_sbcl}/lib/sbcl"),
            env={"SBCL_HOME": "{root_sbcl}/lib/sbcl"},
        ),
    ),
    hello='(format t "hello ~a~%" (read-line))\n',
    packages={"apt": ("sbcl",)},
)
