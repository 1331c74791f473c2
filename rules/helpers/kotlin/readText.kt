// The next line of standard input with its line end; empty at the end.
private val standardInput = System.`in`.bufferedReader()

private fun readText(): String = buildString {
    do {
        val c = standardInput.read()
        if (c >= 0) append(c.toChar())
    } while (c >= 0 && c != '\n'.code)
}
