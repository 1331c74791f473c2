import Glibc

func deeper(_ n: Int) -> Int {
    return 1 + deeper(n + 1)
}

struct OnPurpose: Error {}

switch readLine()!.filter({ !$0.isWhitespace }) {
case "sum":
    print(readLine()!.split(whereSeparator: { $0.isWhitespace }).map { Int($0)! }.reduce(0, +))
case "unflushed":
    print("ok", terminator: "")
case "utf8":
    print(readLine()! + "|ñ😀")
case "megabyte":
    print(readLine()!.utf8.filter { $0 == UInt8(ascii: "x") }.count)
case "exception":
    throw OnPurpose()
case "exit":
    exit(3)
case "signal":
    raise(SIGSEGV)
case "cpu":
    while true {}
case "sleep":
    sleep(600)
case "memory":
    var kept: [[UInt8]] = []
    while true { kept.append([UInt8](repeating: 1, count: 1 << 20)) }
case "output":
    while true { print(String(repeating: "x", count: 1000)) }
case "stack":
    print(deeper(0))
default:
    break
}
