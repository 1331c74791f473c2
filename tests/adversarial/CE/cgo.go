package main

// #cgo LDFLAGS: -fplugin=/tmp/evil.so
// #include <stdlib.h>
import "C"

func main() {
	C.exit(0)
}
