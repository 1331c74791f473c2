"""Swift 6 from Debian's next release, which lives in a root of its own; arithmetic traps on overflow."""

from dragoman.executors.language import Language, Recipe, argv

RECIPE = Recipe(
    tools={"swiftc": ("swiftc",)},
    version=argv("{swiftc} --version"),
    compile=argv("{swiftc} -swift-version 5 -Onone -suppress-warnings -module-cache-path /tmp -lm -o main {sources}"),
    outputs=("main",),
    run=argv("./main"),
    run_mounts=("/usr/lib/swift*", "/usr/libexec/swift*"),
    # A signal ends the program at once, as it should; the runtime would rather describe it first.
    env={"SWIFT_BACKTRACE": "enable=no"},
    root="trixie",
)
HELLO = 'let line = readLine() ?? ""\nprint("hello \\(line)")\n'
PACKAGES = {"root:trixie": ("swiftlang", "libc6-dev", "libstdc++-14-dev")}
LANGUAGE = Language(id="swift", main="main.swift", recipes=(RECIPE,), hello=HELLO, packages=PACKAGES)
