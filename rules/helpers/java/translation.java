// A table that replaces characters by others and deletes some.
static Map<Long, String> translation(String from, String to, String deleted) {
    int[] others = to.codePoints().toArray();
    if (from.codePointCount(0, from.length()) != others.length) {
        throw new IllegalArgumentException("the first two maketrans arguments must have equal length");
    }
    Map<Long, String> table = new LinkedHashMap<>();
    PrimitiveIterator.OfInt replacements = to.codePoints().iterator();
    from.codePoints().forEach(c -> table.put((long) c, Character.toString(replacements.next())));
    deleted.codePoints().forEach(c -> table.put((long) c, null));
    return table;
}
