"""Swift 6 from Debian's next release, which lives in a root of its own; arithmetic traps on overflow.

Its compiler's own driver takes as long as all that it calls: compiler and linker are called by themselves, and what they refuse it decides.
"""

from dragoman.executors.language import Language, Prepared, Recipe, argv

HELLO = 'let line = readLine() ?? ""\nprint("hello \\(line)")\n'
#: The module cache keeps what the compiler makes of C headers, for every program anew where it lacks it; it must always lie at the same path.
FRONT = (
    "{dir_swiftc}/swift-frontend -frontend -c -disable-objc-interop -suppress-warnings -swift-version 5 -Onone -module-name main "
    "-module-cache-path /tmp/modules -resource-dir {root_swiftc}/lib/swift -o /tmp/main.o"
)
LIBRARIES = "{root_swiftc}/lib/swift/linux"
DIRECT = f"""cp -r {{prepared}}/modules /tmp && {FRONT} "$@" &&
{{dir_swiftc}}/swift-autolink-extract /tmp/main.o -o /tmp/main.autolink &&
{{dir_swiftc}}/clang -fuse-ld=lld -pie -Xlinker -rpath -Xlinker {LIBRARIES} {LIBRARIES}/*/swiftrt.o /tmp/main.o @/tmp/main.autolink -L{LIBRARIES} -lswiftCore -lm -o main"""
PREPARE = f"{FRONT} main.swift; cp -r /tmp/modules ."
RUN = ("/usr/lib/swift*", "/usr/libexec/swift*")
# A signal ends the program at once, as it should; the runtime would rather describe it first.
QUIET = {"SWIFT_BACKTRACE": "enable=no"}
TOOLS = Recipe(
    tools={"swiftc": ("swiftc",)},
    version=argv("{swiftc} --version"),
    compile=("/bin/sh", "-c", DIRECT, "-", "{sources}"),
    outputs=("main",),
    prepared=Prepared(("/bin/sh", "-c", PREPARE), ("modules/",), files={"main.swift": HELLO}),
    tentative=True,
    run=argv("./main"),
    run_mounts=RUN,
    env=QUIET,
    root="trixie",
)
DRIVER = Recipe(
    tools={"swiftc": ("swiftc",)},
    version=argv("{swiftc} --version"),
    compile=argv("{swiftc} -swift-version 5 -Onone -suppress-warnings -module-cache-path /tmp -lm -o main {sources}"),
    outputs=("main",),
    run=argv("./main"),
    run_mounts=RUN,
    env=QUIET,
    root="trixie",
)
PACKAGES = {"root:trixie": ("swiftlang", "libc6-dev", "libstdc++-14-dev")}
LANGUAGE = Language(id="swift", main="main.swift", recipes=(TOOLS, DRIVER), hello=HELLO, packages=PACKAGES)
