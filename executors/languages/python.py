"""Python 3.11 or later."""

from dragoman.executors.language import Language, Recipe

LANGUAGE = Language(
    id="python",
    main="main.py",
    recipes=(
        Recipe(
            tools={"python": ("python3",)},
            version=("{python}", "--version"),
            run=("{python}", "-S", "-E", "-B", "-X", "utf8", "{main}"),
            run_mounts=("{python}", "{root_python}/lib/python3.*", "{root_python}/lib/libpython3*"),
        ),
    ),
    hello='print("hello", input())\n',
    packages={"apt": ("python3",)},
)
