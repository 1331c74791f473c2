"""Go, all files in package main, the standard library only."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

#: What programs import; each is compiled once into the build cache that all compiles read.
USUAL = (
    "bufio bytes container/heap container/list context encoding/binary encoding/hex encoding/json errors fmt io maps math math/big math/bits "
    "math/cmplx math/rand os reflect regexp slices sort strconv strings sync sync/atomic text/tabwriter time unicode unicode/utf16 unicode/utf8"
)
WARM = f"export GOCACHE=$PWD/cache; for p in {USUAL}; do {{go}} build $p; done 2>/tmp/log; touch cache/??/keep"
#: Of a package that is not main, go makes an archive and calls that a success.
BUILD = '[ -d "$GOCACHE" ] || GOCACHE=/tmp/go; "$@" && if [ ! -x main ]; then echo "main.go:1: the package is not main" >&2; exit 1; fi'
ALONE = {"CGO_ENABLED": "0", "GO111MODULE": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "-buildvcs=false"}
RECIPE = Recipe(
    tools={"go": ("go",)},
    version=argv("{go} version"),
    compile=("/bin/sh", "-c", BUILD, *argv("- {go} build '-ldflags=-s -w' -o main {sources}")),
    outputs=("main",),
    prepared=Prepared(("/bin/sh", "-c", WARM), ("cache/",)),
    run=argv("./main"),
    env={"GOCACHE": "{prepared}/cache", **ALONE},
)
HELLO = 'package main\n\nimport (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tscanner := bufio.NewScanner(os.Stdin)\n\tscanner.Scan()\n\tfmt.Println("hello", scanner.Text())\n}\n'
LANGUAGE = Language(id="go", main="main.go", recipes=(RECIPE,), hello=HELLO, packages={"apt": ("golang-go",)})
