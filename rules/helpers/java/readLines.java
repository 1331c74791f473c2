// The remaining lines of standard input, with their line ends.
static List<String> readLines() {
    List<String> lines = new ArrayList<>();
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
        lines.add(line);
    }
    return lines;
}
