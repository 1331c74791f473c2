import std/[math, os, posix, sequtils, strutils]

proc deeper(n: int): int =
  1 + deeper(n + 1)

proc main() =
  case stdin.readLine().strip()
  of "sum": echo stdin.readLine().strip().split(' ').map(parseInt).sum
  of "unflushed": stdout.write("ok")
  of "utf8": echo stdin.readLine().strip(), "|ñ😀"
  of "megabyte":
    var found = 0
    for line in stdin.lines: found += line.count('x')
    echo found
  of "exception": raise newException(CatchableError, "on purpose")
  of "exit": quit(3)
  of "signal": discard posix.raise(SIGSEGV)
  of "cpu":
    while true: discard
  of "sleep": os.sleep(600_000)
  of "memory":
    var kept: seq[string]
    while true: kept.add("x".repeat(1 shl 20))
  of "output":
    while true: echo "x".repeat(1000)
  of "stack": echo deeper(0)
  else: discard

main()
