"""AWK: GNU's, else whichever there is."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="awk",
    main="main.awk",
    recipes=(
        Recipe(
            tools={"awk": ("gawk",)},
            version=argv("{awk} --version"),
            refusal=r"^\S*awk: \S+:\d+:\s+\^ ",
            run=argv("{awk} -f {main} --"),
            run_mounts=("{awk}",),
        ),
    ),
    hello='{ print "hello " $0 }\n',
    packages={"apt": ("gawk",)},
)
