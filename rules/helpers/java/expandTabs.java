// Tabs become spaces up to the next column that is a multiple of a width.
static String expandTabs(String text, long width) {
    return Pattern.compile("([^\t\r\n]*)\t").matcher(text).replaceAll(part -> {
        String spaces = width > 0 ? " ".repeat((int) (width - part.group(1).length() % width)) : "";
        return Matcher.quoteReplacement(part.group(1) + spaces);
    });
}
