// The next line of standard input without its line end.
static String readInput() {
    String line = readLine();
    if (line.isEmpty()) {
        throw new EOFError("EOF when reading a line");
    }
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
}
