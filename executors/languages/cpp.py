"""C++20: by clang with a precompiled header where there is clang, which is ten times as fast; what it refuses g++ decides."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

FLAGS = "-std=c++20 -O0 -w"
CLANG_PCH = f"/bin/sh -c '\"$@\" < all.h' - {{cxx}} {FLAGS} -fPIE -Xclang -fpch-instantiate-templates -x c++-header - -o all.pch"
GCC_PCH = f"{{cxx}} {FLAGS} -x c++-header all.h -o all.h.gch"
HEADER = {"all.h": "#include <bits/stdc++.h>\n"}
WHEN = r"#\s*include\s*<bits/stdc\+\+\.h>"

CLANG = Recipe(
    tools={"cxx": ("clang++",), "mold": ("mold",)},
    compile=argv(f"{{cxx}} {FLAGS} -fPIE -fuse-ld=mold -o main {{prepared.flags}} {{main}}"),
    prepared=Prepared(argv(CLANG_PCH), ("all.pch",), HEADER, flags=argv("-include-pch {prepared}/all.pch"), when=WHEN),
    tentative=True,
    version=argv("{cxx} --version"),
    outputs=("main",),
    run=argv("./main"),
)
GCC = Recipe(
    tools={"cxx": ("g++",)},
    compile=argv(f"{{cxx}} {FLAGS} -o main {{prepared.flags}} {{main}}"),
    prepared=Prepared(argv(GCC_PCH), ("all.h.gch", "all.h"), HEADER, flags=argv("-I{prepared} -include all.h"), when=WHEN),
    version=argv("{cxx} --version"),
    outputs=("main",),
    run=argv("./main"),
)
HELLO = '#include <bits/stdc++.h>\n\nint main() {\n    std::string line;\n    std::getline(std::cin, line);\n    std::cout << "hello " << line << "\\n";\n}\n'
LANGUAGE = Language(id="cpp", main="main.cpp", recipes=(CLANG, GCC), hello=HELLO, packages={"apt": ("g++", "clang", "mold")})
