"""C++20: by clang and a precompiled header where there is clang, since it is ten times as fast; what it refuses g++ decides."""

from dragoman.executors.language import Language, Prepared, Recipe

FLAGS = ("-std=c++20", "-O0", "-w", "-o", "main")
PCH = ("-Xclang", "-fpch-instantiate-templates")
HEADER = {"all.h": "#include <bits/stdc++.h>\n"}
WHEN = r"#\s*include\s*<bits/stdc\+\+\.h>"

LANGUAGE = Language(
    id="cpp",
    main="main.cpp",
    recipes=(
        Recipe(
            tools={"cxx": ("clang++",), "mold": ("mold",)},
            version=("{cxx}", "--version"),
            compile=("{cxx}", *FLAGS, "-fPIE", "-fuse-ld=mold", "{prepared.flags}", "{main}"),
            outputs=("main",),
            prepared=Prepared(
                ("/bin/sh", "-c", '"$@" < all.h', "-", "{cxx}", *FLAGS[:2], "-fPIE", *PCH, "-x", "c++-header", "-", "-o", "all.pch"),
                ("all.pch",), HEADER, flags=("-include-pch", "{prepared}/all.pch"), when=WHEN,
            ),
            run=("./main",),
            tentative=True,
        ),
        Recipe(
            tools={"cxx": ("g++",)},
            version=("{cxx}", "--version"),
            compile=("{cxx}", *FLAGS, "{prepared.flags}", "{main}"),
            outputs=("main",),
            prepared=Prepared(
                ("{cxx}", *FLAGS[:3], "-x", "c++-header", "all.h", "-o", "all.h.gch"),
                ("all.h.gch", "all.h"), HEADER, flags=("-I{prepared}", "-include", "all.h"), when=WHEN,
            ),
            run=("./main",),
        ),
    ),
    hello='#include <bits/stdc++.h>\n\nint main() {\n    std::string line;\n    std::getline(std::cin, line);\n    std::cout << "hello " << line << "\\n";\n}\n',
    packages={"apt": ("g++", "clang", "mold")},
)  # fmt: skip
