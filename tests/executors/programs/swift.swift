let line = readLine() ?? ""
var turns = 0
switch line {
case "fail": fatalError("failed")
case "loop": while true { turns = 1 - turns }
default: print("hello \(line)")
}
