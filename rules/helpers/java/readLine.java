// The next line of standard input with its line end; empty at the end.
static String readLine() {
    try {
        StringBuilder line = new StringBuilder();
        for (int c = STDIN.read(); c >= 0; c = STDIN.read()) {
            line.append((char) c);
            if (c == '\n') {
                break;
            }
        }
        return line.toString();
    } catch (IOException error) {
        throw new UncheckedIOException(error);
    }
}
