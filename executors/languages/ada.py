"""Ada 2012 by GNAT; the main procedure is called Main."""

from dragoman.executors.language import Language, Recipe, argv

HELLO = 'with Ada.Text_IO;\n\nprocedure Main is\nbegin\n   Ada.Text_IO.Put_Line ("hello " & Ada.Text_IO.Get_Line);\nend Main;\n'
LANGUAGE = Language(
    id="ada",
    main="main.adb",
    recipes=(
        Recipe(
            tools={"gnatmake": ("gnatmake", "gnatmake-12")},
            version=argv("{gnatmake} --version"),
            compile=argv("{gnatmake} -q -gnat2012 -gnatws -O0 -D /tmp -o main {main}"),
            outputs=("main",),
            run=argv("./main"),
        ),
    ),
    hello=HELLO,
    packages={"apt": ("gnat-12",)},
)
