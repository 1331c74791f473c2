"""PHP on the command line."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="php",
    main="main.php",
    recipes=(
        Recipe(
            tools={"php": ("php",)},
            version=argv("{php} --version"),
            run=argv("{php} -d memory_limit=-1 -d display_errors=stderr -d log_errors=0 -d zend.assertions=1 {main}"),
            run_mounts=("{php}", "{root_php}/lib/php", "{root_php}/share/php", "/usr/share/zoneinfo", "/etc/php"),
        ),
    ),
    hello='<?php\n$line = rtrim(fgets(STDIN));\necho "hello $line\\n";\n',
    packages={"apt": ("php-cli", "php-mbstring")},
)
