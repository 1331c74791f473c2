"""TypeScript: checked by its compiler, since a type error is a compile error here, and run on Node.js."""

from dragoman.executors.language import Language, Prepared, Recipe

TYPES = "{packages_tsc}/@types"
OPTIONS = (
    *("--target", "es2023", "--module", "commonjs", "--moduleResolution", "node10", "--moduleDetection", "force", "--esModuleInterop"),
    *("--skipLibCheck", "--noEmitOnError", "--lib", "es2023", "--types", "node", "--rootDir", "/box", "--outDir", "out"),
)

LANGUAGE = Language(
    id="typescript",
    main="main.ts",
    recipes=(
        Recipe(
            tools={"tsc": ("tsc",), "node": ("node", "nodejs")},
            version=("{node}", "{tsc}", "--version"),
            compile=("{node}", "{tsc}", *OPTIONS, "--typeRoots", TYPES, "{sources}"),
            outputs=("out/",),
            prepared=Prepared(("/usr/bin/true",), ("typescript_server.js",), servers=("typescript_server.js",)),
            resident=("{node}", "{prepared}/typescript_server.js", "{root_tsc}", TYPES),
            run=("{node}", "--stack-size=60000", "--max-old-space-size={memory_mb}", "out/main.js"),
            compile_mounts=("{node}", "{root_node}/share/nodejs", "/usr/bin/true", "{root_tsc}", TYPES, "{packages_tsc}/undici-types"),
            run_mounts=("{node}", "{root_node}/share/nodejs"),
        ),
    ),
    hello='import * as fs from "fs";\n\nconst line: string = fs.readFileSync(0, "utf8").split("\\n")[0];\nconsole.log("hello " + line);\n',
    packages={"apt": ("nodejs", "npm"), "npm": ("typescript@5.9.3", "@types/node@20")},
)
