"""Perl 5."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="perl",
    main="main.pl",
    recipes=(
        Recipe(
            tools={"perl": ("perl",)},
            version=("{perl}", "-e", 'print "perl $^V\\n"'),
            refusal=r"^(?:Execution of \S+ aborted due to compilation errors|\S+ had compilation errors|BEGIN failed|Can\'t find string terminator)",
            run=argv("{perl} {main}"),
            run_mounts=("{perl}", "{root_perl}/share/perl*", "{root_perl}/lib/*/perl*", "{root_perl}/lib/perl5"),
        ),
    ),
    hello='use strict;\nuse warnings;\nmy $line = <STDIN>;\nchomp $line;\nprint "hello $line\\n";\n',
    packages={"apt": ("perl",)},
)
