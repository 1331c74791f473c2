// The next line of standard input without its line end.
private fun readInput(): String = readlnOrNull() ?: throw EOFError("EOF when reading a line")
