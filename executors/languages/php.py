"""PHP on the command line, with those of its extensions that programs of texts and numbers use; each costs a millisecond."""

from dragoman.executors.language import Language, Recipe, argv

EXTENSIONS = " ".join(f"-d extension={name}" for name in ["calendar", "ctype", "gmp", "iconv", "mbstring", "posix", "tokenizer"])
SETTINGS = (
    "short_open_tag=0 memory_limit=-1 display_errors=stderr log_errors=0 html_errors=0 zend.assertions=1 zend.exception_ignore_args=1"
)
RECIPE = Recipe(
    tools={"php": ("php",)},
    version=argv("{php} --version"),
    refusal=r"^(?:Parse error: |Fatal error: Cannot (?:redeclare|use|re-assign|declare) )",
    run=argv(f"{{php}} -n {EXTENSIONS} {' '.join(f'-d {setting}' for setting in SETTINGS.split())} {{main}}"),
    run_mounts=("{php}", "{root_php}/lib/php", "{root_php}/share/php", "/usr/share/zoneinfo"),
)
HELLO = '<?php\n$line = rtrim(fgets(STDIN));\necho "hello $line\\n";\n'
LANGUAGE = Language(id="php", main="main.php", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("php-cli", "php-mbstring", "php-gmp")})
