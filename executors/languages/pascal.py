"""Pascal by Free Pascal, in its own dialect of Object Pascal, with range and overflow checks."""

from dragoman.executors.language import Language, Recipe, argv

LANGUAGE = Language(
    id="pascal",
    main="main.pas",
    recipes=(
        Recipe(
            tools={"fpc": ("fpc",)},
            version=argv("{fpc} -iV"),
            compile=argv("{fpc} -Mobjfpc -Sh -Cr -Co -v0ew -l- -FU/tmp -omain {main}"),
            outputs=("main",),
            run=argv("./main"),
            compile_mounts=("/usr", "/etc/alternatives", "/etc/fpc*"),
        ),
    ),
    hello="program Main;\nvar\n  Line: string;\nbegin\n  ReadLn(Line);\n  WriteLn('hello ', Line);\nend.\n",
    packages={"apt": ("fp-compiler",)},
)
