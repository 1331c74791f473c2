// A table that replaces characters by others.
static Map<Long, String> translation(String from, String to) {
    if (from.codePointCount(0, from.length()) != to.codePointCount(0, to.length())) {
        throw new IllegalArgumentException("the first two maketrans arguments must have equal length");
    }
    Map<Long, String> table = new LinkedHashMap<>();
    PrimitiveIterator.OfInt replacements = to.codePoints().iterator();
    from.codePoints().forEach(c -> table.put((long) c, Character.toString(replacements.next())));
    return table;
}
