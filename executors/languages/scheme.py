"""Scheme by Guile, interpreted as it stands."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="scheme",
    main="main.scm",
    recipes=(
        Recipe(
            tools={"guile": ("guile-3.0", "guile")},
            version=argv("{guile} --version"),
            refusal=r"^(?:ERROR: In procedure (?:read|scm_)|Syntax error|.*: unexpected end of input)",
            run=argv("{guile} --no-auto-compile -s {main}"),
            run_mounts=("{guile}", "{root_guile}/share/guile", "{root_guile}/lib/*/guile"),
        ),
    ),
    hello='(use-modules (ice-9 rdelim))\n(display "hello ")\n(display (read-line))\n(newline)\n',
    packages={"apt": ("guile-3.0",)},
)
