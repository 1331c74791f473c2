"""Fortran 2018 by GNU Fortran, with bounds checked."""

from dragoman.executors.language import Language, Recipe, argv

HELLO = "program main\n  implicit none\n  character(256) :: line\n  read (*, '(a)') line\n  print '(a)', 'hello '//trim(line)\nend program main\n"
LANGUAGE = Language(
    id="fortran",
    main="main.f90",
    recipes=(
        Recipe(
            tools={"gfortran": ("gfortran", "gfortran-12")},
            version=argv("{gfortran} --version"),
            compile=argv("{gfortran} -std=f2018 -O0 -w -fcheck=bounds -J /tmp -o main {main}"),
            outputs=("main",),
            run=argv("./main"),
        ),
    ),
    hello=HELLO,
    packages={"apt": ("gfortran-12",)},
)
