// The next line of standard input without its line end.
private def readInput(): String = {
  val line = readText()
  if (line.isEmpty) throw new EOFError("EOF when reading a line")
  line.stripLineEnd
}
