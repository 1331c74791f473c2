package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"
)

func deeper(n int) int {
	return 1 + deeper(n+1)
}

func main() {
	in := bufio.NewReader(os.Stdin)
	mode, _ := in.ReadString('\n')
	switch strings.TrimSpace(mode) {
	case "sum":
		var a, b int
		fmt.Fscan(in, &a, &b)
		fmt.Println(a + b)
	case "unflushed":
		fmt.Print("ok")
	case "utf8":
		line, _ := in.ReadString('\n')
		fmt.Println(strings.TrimSpace(line) + "|ñ😀")
	case "megabyte":
		rest, _ := io.ReadAll(in)
		fmt.Println(strings.Count(string(rest), "x"))
	case "exception":
		panic("on purpose")
	case "exit":
		os.Exit(3)
	case "signal":
		syscall.Kill(syscall.Getpid(), syscall.SIGKILL)
		select {}
	case "cpu":
		for {
		}
	case "sleep":
		time.Sleep(10 * time.Minute)
	case "memory":
		kept := [][]byte{}
		for {
			kept = append(kept, []byte(strings.Repeat("x", 1<<20)))
		}
	case "output":
		for {
			fmt.Println(strings.Repeat("x", 1000))
		}
	case "stack":
		fmt.Println(deeper(0))
	}
}
