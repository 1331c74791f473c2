package main

//go:generate sh -c "echo leak > /tmp/leak; exit 1"

import "fmt"

func main() {
	fmt.Println("ok")
}
