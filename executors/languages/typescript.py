"""TypeScript, type-checked by its compiler and run on Node.js."""

from dragoman.executors.language import Language, Recipe

LANGUAGE = Language(
    id="typescript",
    main="main.ts",
    recipes=(
        Recipe(
            tools={"tsc": ("tsc",), "node": ("node", "nodejs")},
            version=("{tsc}", "--version"),
            compile=("{tsc}", "--outDir", "out", "--target", "es2022", "--module", "commonjs", "{sources}"),
            outputs=("out/",),
            run=("{node}", "--stack-size=60000", "--max-old-space-size={memory_mb}", "out/main.js"),
            run_mounts=("{node}", "{root_node}/share/nodejs"),
        ),
    ),
    hello='const line: string = require("fs").readFileSync(0, "utf8").split("\\n")[0];\nconsole.log("hello " + line);\n',
    packages={"npm": ("typescript",)},
)
