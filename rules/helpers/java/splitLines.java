// The lines of a text, with their ends or without.
static List<String> splitLines(String text, boolean keepEnds) {
    List<String> lines = new ArrayList<>();
    Matcher matcher = Pattern.compile("(.*?)(\\R|\\x1c|\\x1d|\\x1e|$)", Pattern.DOTALL).matcher(text);
    while (matcher.find() && matcher.end() > matcher.start()) {
        lines.add(keepEnds ? matcher.group() : matcher.group(1));
    }
    return lines;
}
