"""Tcl 8.6."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="tcl",
    main="main.tcl",
    recipes=(
        Recipe(
            tools={"tclsh": ("tclsh",)},
            version=("/bin/sh", "-c", "echo 'puts \"Tcl [info patchlevel]\"' | {tclsh}"),
            refusal=r'\A(?:missing (?:close-|")|extra characters after close-|unmatched open )',
            run=argv("{tclsh} {main}"),
            run_mounts=("{tclsh}", "{root_tclsh}/share/tcltk", "{root_tclsh}/lib/tcltk"),
        ),
    ),
    hello='gets stdin line\nputs "hello $line"\n',
    packages={"apt": ("tcl",)},
)
