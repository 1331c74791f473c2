"""Haskell by GHC, with the libraries that come with it, linked at the run; templates run code, so each compile has its own box."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="haskell",
    main="main.hs",
    recipes=(
        Recipe(
            tools={"ghc": ("ghc",)},
            version=argv("{ghc} --version"),
            compile=argv("{ghc} -v0 -w -O0 -dynamic -outputdir /tmp -o main {main}"),
            outputs=("main",),
            run=argv("./main"),
            run_mounts=("/usr/lib/ghc",),
            compile_mounts=("/usr", "/etc/alternatives", "/var/lib/ghc"),
        ),
    ),
    hello='main :: IO ()\nmain = getLine >>= \\line -> putStrLn ("hello " ++ line)\n',
    packages={"apt": ("ghc",)},
)
