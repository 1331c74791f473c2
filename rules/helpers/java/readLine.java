// The next line of standard input with its line end; empty at the end.
static String readLine() {
    try {
        StringBuilder line = new StringBuilder();
        for (int c = input.read(); c >= 0; c = input.read()) {
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
