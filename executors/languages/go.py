"""Go, all files in package main, the standard library only."""

from dragoman.executors.language import Language, Recipe

LANGUAGE = Language(
    id="go",
    main="main.go",
    recipes=(
        Recipe(
            tools={"go": ("go",)},
            version=("{go}", "version"),
            compile=("{go}", "build", "-o", "main", "{sources}"),
            outputs=("main",),
            run=("./main",),
            env={"GOCACHE": "/work/.cache", "CGO_ENABLED": "0", "GO111MODULE": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "-buildvcs=false"},
        ),
    ),
    hello='package main\n\nimport (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tscanner := bufio.NewScanner(os.Stdin)\n\tscanner.Scan()\n\tfmt.Println("hello", scanner.Text())\n}\n',
    packages={"apt": ("golang-go",)},
)
