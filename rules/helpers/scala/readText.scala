// The next line of standard input with its line end; empty at the end.
private val standardInput = new BufferedReader(new InputStreamReader(System.in, "UTF-8"))

private def readText(): String = {
  val line = new StringBuilder
  var c = standardInput.read()
  while (c >= 0 && c != '\n') {
    line += c.toChar
    c = standardInput.read()
  }
  if (c >= 0) line += '\n'
  line.toString
}
