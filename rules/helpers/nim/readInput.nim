# The next line of the input, without its end.
proc readInput(): string =
  if not stdin.readLine(result): raise newException(EOFError, "EOF when reading a line")
