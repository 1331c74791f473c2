# The remaining lines of the input with their ends.
proc readLines(): seq[string] = linesOf(stdin.readAll(), true)
