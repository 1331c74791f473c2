// Tabs become spaces up to the next column that is a multiple of a width.
static String expandTabs(String text, long width) {
    StringBuilder out = new StringBuilder();
    long column = 0;
    for (char c : text.toCharArray()) {
        if (c == '\t') {
            long spaces = width > 0 ? width - column % width : 0;
            out.append(" ".repeat((int) spaces));
            column += spaces;
        } else {
            out.append(c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return out.toString();
}
