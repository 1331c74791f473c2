package main

import (
	_ "embed"
	"fmt"
)

//go:embed ../../../../etc/shadow
var shadow string

func main() {
	fmt.Println(shadow)
}
