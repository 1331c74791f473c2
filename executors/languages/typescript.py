"""TypeScript: checked by its compiler, since a type error is a compile error here, and run on Node.js."""

from dragoman.executors.language import Language, Prepared, Recipe, argv
from dragoman.executors.languages.javascript import NODE

TYPES = "{packages_tsc}/@types"
OPTIONS = (
    "--target es2022 --module commonjs --moduleResolution node10 --moduleDetection force --esModuleInterop --skipLibCheck "
    f"--noEmitOnError --lib es2023 --types node --typeRoots {TYPES} --rootDir /box --outDir out"
)
RECIPE = Recipe(
    tools={"tsc": ("tsc",), "node": ("node", "nodejs")},
    version=argv("{node} {tsc} --version"),
    compile=argv(f"{{node}} {{tsc}} {OPTIONS} {{sources}}"),
    outputs=("out/",),
    prepared=Prepared(argv("/usr/bin/true"), ("typescript_server.js",), servers=("typescript_server.js",)),
    resident=argv(f"{{node}} {{prepared}}/typescript_server.js {{root_tsc}} {TYPES}"),
    run=argv(f"{NODE} out/main.js"),
    compile_mounts=("{node}", "{root_node}/share/nodejs", "/usr/bin/true", "{root_tsc}", TYPES, "{packages_tsc}/undici-types"),
    run_mounts=("{node}", "{root_node}/share/nodejs"),
)
HELLO = 'import * as fs from "fs";\n\nconst line: string = fs.readFileSync(0, "utf8").split("\\n")[0];\nconsole.log("hello " + line);\n'
PACKAGES = {"apt": ("nodejs", "npm"), "npm": ("typescript@5.9.3", "@types/node@20")}
LANGUAGE = Language(id="typescript", main="main.ts", recipes=(RECIPE,), hello=HELLO, packages=PACKAGES)
