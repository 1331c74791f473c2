"""R, with its base packages only."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="r",
    main="main.R",
    recipes=(
        Recipe(
            tools={"r": ("R",)},
            version=argv("{r} --version"),
            # The program behind the shell script R, which would need a shell's tools in the box.
            refusal=r"^Error: (?:unexpected|invalid token) ",
            run=argv("{root_r}/lib/R/bin/exec/R --no-echo --vanilla --encoding=UTF-8 --file={main} --args"),
            # Texts are UTF-8, and their order is that of their code points.
            env={
                "R_HOME": "/usr/lib/R",
                "R_DEFAULT_PACKAGES": "NULL",
                "LD_LIBRARY_PATH": "/usr/lib/R/lib",
                "LC_CTYPE": "C.UTF-8",
                "LC_COLLATE": "C",
                "OPENBLAS_NUM_THREADS": "1",
            },
            run_mounts=("{root_r}/lib/R", "{root_r}/lib/*/blas", "{root_r}/lib/*/lapack", "/etc/alternatives", "/etc/R"),
        ),
    ),
    hello='name <- readLines(file("stdin"), n = 1)\ncat("hello ", name, "\\n", sep = "")\n',
    packages={"apt": ("r-base-core",)},
)
