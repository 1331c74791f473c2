// The next line of standard input with its line end; empty at the end.
private fun readText(): String {
    val line = ByteArrayOutputStream()
    do {
        val byte = System.`in`.read()
        if (byte >= 0) line.write(byte)
    } while (byte >= 0 && byte != '\n'.code)
    return line.toString(Charsets.UTF_8)
}
