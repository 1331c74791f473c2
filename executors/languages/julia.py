"""Julia, compiled as little as may be; no package manager here has it, so its Docker recipe takes the official image."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="julia",
    main="main.jl",
    recipes=(
        Recipe(
            tools={"julia": ("julia",)},
            version=argv("{julia} --version"),
            refusal=r"^ERROR: LoadError: (?:syntax:|ParseError)",
            run=argv("{julia} --startup-file=no --history-file=no --compile=min -O0 {main}"),
            run_mounts=("{root_julia}",),
            env={"JULIA_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "JULIA_DEPOT_PATH": "/tmp"},
        ),
    ),
    hello='println("hello ", readline())\n',
    docker=("COPY --from=julia:1.10 /usr/local/julia /usr/local/julia", "RUN ln -s /usr/local/julia/bin/julia /usr/local/bin/julia"),
)
