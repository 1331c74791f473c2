# The next line of the input with its end; empty where there is none.
proc readLineEnd(): string =
  var line: string
  if stdin.readLine(line): line & "\n" else: ""
