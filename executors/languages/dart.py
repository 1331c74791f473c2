"""Dart from Debian's unstable release, which lives in a root of its own; compiled to what its virtual machine reads."""

from dragoman.executors.language import Language, Recipe, argv

RECIPE = Recipe(
    tools={"dart": ("dart",)},
    version=argv("{dart} --version"),
    compile=argv("{dart} compile kernel --no-link-platform -o main.dill {main}"),
    outputs=("main.dill",),
    run=argv("{dart} main.dill"),
    run_mounts=("{root_dart}",),
    env={"DART_SUPPRESS_ANALYTICS": "true"},
    root="sid",
)
HELLO = "import 'dart:io';\n\nvoid main() {\n  print('hello ${stdin.readLineSync()}');\n}\n"
LANGUAGE = Language(id="dart", main="main.dart", recipes=(RECIPE,), hello=HELLO, packages={"root:sid": ("dart-sdk",)})
