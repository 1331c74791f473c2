"""C17, with what glibc adds."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="c",
    main="main.c",
    recipes=(
        Recipe(
            tools={"cc": ("gcc", "clang", "cc")},
            version=argv("{cc} --version"),
            compile=argv("{cc} -std=c17 -D_GNU_SOURCE -O0 -w -o main {main} -lm"),
            outputs=("main",),
            run=argv("./main"),
        ),
    ),
    hello='#include <stdio.h>\n\nint main(void) {\n    char line[256];\n    if (!fgets(line, sizeof line, stdin)) return 1;\n    printf("hello %s", line);\n    return 0;\n}\n',
    packages={"apt": ("gcc", "libc6-dev")},
)
