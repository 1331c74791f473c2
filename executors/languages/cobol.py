"""COBOL in free format by GnuCOBOL, which translates to C."""

from dragoman.executors.language import Language, Recipe, argv

HELLO = """identification division.
program-id. hello.
data division.
working-storage section.
01 line-in pic x(80).
procedure division.
    accept line-in.
    display "hello " function trim(line-in).
    stop run.
"""
RECIPE = Recipe(
    tools={"cobc": ("cobc",)},
    version=argv("{cobc} --version"),
    compile=argv("{cobc} -x -free -w -O0 -debug -o main {main}"),
    outputs=("main",),
    run=argv("./main"),
    compile_mounts=("/usr", "/etc/alternatives", "/etc/gnucobol"),
    run_mounts=("/usr/share/gnucobol", "/etc/gnucobol"),
)
LANGUAGE = Language(id="cobol", main="main.cob", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("gnucobol3",)})
