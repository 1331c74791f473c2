"""Python 3.11 or later."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="python",
    main="main.py",
    recipes=(
        Recipe(
            tools={"python": ("python3",)},
            version=argv("{python} --version"),
            # What a running program compiles has a traceback.
            refusal=r"\A(?!(?:.*\n)*Traceback )(?:.*\n)*(?:SyntaxError|IndentationError|TabError): ",
            run=argv("{python} -S -E -B -X utf8 {main}"),
            forks="python_server.py",
            run_mounts=("{python}", "{root_python}/lib/python3.*", "{root_python}/lib/libpython3*", "/usr/share/zoneinfo"),
        ),
    ),
    hello='print("hello", input())\n',
    packages={"apt": ("python3",)},
)
