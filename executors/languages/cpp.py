"""C++20."""

from dragoman.executors.language import Language, Recipe

FLAGS = ("-std=c++20", "-O1", "-w", "-fno-diagnostics-color", "-o", "main", "{sources}")

LANGUAGE = Language(
    id="cpp",
    main="main.cpp",
    recipes=(
        Recipe(
            tools={"cxx": ("g++",)},
            version=("{cxx}", "--version"),
            compile=("{cxx}", *FLAGS),
            outputs=("main",),
            run=("./main",),
        ),
    ),
    hello='#include <bits/stdc++.h>\n\nint main() {\n    std::string line;\n    std::getline(std::cin, line);\n    std::cout << "hello " << line << "\\n";\n}\n',
    packages={"apt": ("g++",)},
)
