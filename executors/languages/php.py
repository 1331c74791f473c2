"""PHP on the command line."""

from dragoman.executors.language import Language, Recipe

LANGUAGE = Language(
    id="php",
    main="main.php",
    recipes=(
        Recipe(
            tools={"php": ("php",)},
            version=("{php}", "--version"),
            run=("{php}", "-n", "-d", "memory_limit=-1", "-d", "display_errors=stderr", "-d", "assert.exception=1", "{main}"),
            run_mounts=("{php}", "{root_php}/lib/php"),
        ),
    ),
    hello='<?php\n$line = rtrim(fgets(STDIN));\necho "hello $line\\n";\n',
    packages={"apt": ("php-cli",)},
)
