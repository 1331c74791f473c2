"""JavaScript on Node.js."""

from dragoman.executors.language import Language, Recipe, argv

#: Beyond the limit of memory the box decides, and not the garbage collector.
NODE = "{node} --stack-size=60000 --max-old-space-size={memory_mb}"

LANGUAGE = Language(
    id="javascript",
    main="main.js",
    recipes=(
        Recipe(
            tools={"node": ("node", "nodejs")},
            version=argv("{node} --version"),
            # An error of JSON.parse has another stack.
            refusal=r"^SyntaxError: .*\n    at (?:wrapSafe|internalCompileFunction) ",
            run=argv(f"{NODE} {{main}}"),
            run_mounts=("{node}", "{root_node}/share/nodejs"),
        ),
    ),
    hello='const line = require("fs").readFileSync(0, "utf8").split("\\n")[0];\nconsole.log("hello " + line);\n',
    packages={"apt": ("nodejs",)},
)
