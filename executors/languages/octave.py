"""GNU Octave without its graphics."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="octave",
    main="main.m",
    recipes=(
        Recipe(
            tools={"octave": ("octave-cli",)},
            version=argv("{octave} --version"),
            refusal=r"^(?:error: )?parse error",
            run=argv("{octave} --norc --no-history --quiet {main}"),
            run_mounts=(
                "{octave}",
                "/etc/alternatives",
                "{root_octave}/lib/lib*.so*",
                "{root_octave}/share/octave",
                "{root_octave}/lib/*/octave",
            ),
            env={"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        ),
    ),
    hello='line = fgetl(stdin);\nprintf("hello %s\\n", line);\n',
    packages={"apt": ("octave",)},
)
