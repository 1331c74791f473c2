"""C++20: by clang with precompiled headers where there is clang, which is ten times as fast; what it refuses g++ decides.

Why ``norelro`` and ``separate-code``: see d.py.
"""

from dragoman.executors import headers
from dragoman.executors.language import Language, Prepared, Recipe, argv

FLAGS = "-std=c++20 -O0 -w"
SETS = {"all": ["bits/stdc++.h"], "most": ["iostream", "memory", "stdexcept", "string", "vector"], "some": ["iostream", "string", "vector"]}
CLANG_PCH = f"{{cxx}} {FLAGS} -fPIE -Xclang -fpch-instantiate-templates -x c++-header - -o $set.pch < $set.h || exit"
CLANG_FLAGS = headers.flags(SETS, "-include-pch {prepared}/{set}.pch")
GCC_FLAGS = headers.flags({"all": SETS["all"]}, "-I{prepared} -include {set}.h")
MAKE = ("/bin/sh", "-c", f"for set in {' '.join(SETS)}; do {CLANG_PCH}; done")
CLANG = Recipe(
    tools={"cxx": ("clang++",), "mold": ("mold",)},
    compile=argv(f"{{cxx}} {FLAGS} -fPIE -fuse-ld=mold -Wl,-z,norelro,-z,separate-code -o main {{prepared.flags}} {{main}}"),
    prepared=Prepared(MAKE, tuple(f"{name}.pch" for name in SETS), headers.files(SETS), flags=CLANG_FLAGS),
    tentative=True,
    version=argv("{cxx} --version"),
    outputs=("main",),
    run=argv("./main"),
)
GCC = Recipe(
    tools={"cxx": ("g++",)},
    compile=argv(f"{{cxx}} {FLAGS} -o main {{prepared.flags}} {{main}}"),
    prepared=Prepared(argv(f"{{cxx}} {FLAGS} -x c++-header all.h"), ("all.h.gch", "all.h"), headers.files(SETS), flags=GCC_FLAGS),
    version=argv("{cxx} --version"),
    outputs=("main",),
    run=argv("./main"),
)
HELLO = '#include <bits/stdc++.h>\n\nint main() {\n    std::string line;\n    std::getline(std::cin, line);\n    std::cout << "hello " << line << "\\n";\n}\n'
LANGUAGE = Language(id="cpp", main="main.cpp", recipes=(CLANG, GCC), hello=HELLO, packages={"apt": ("g++", "clang", "mold")})
