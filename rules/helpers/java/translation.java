// A table that replaces characters by others and deletes some.
static Map<Long, String> translation(String from, String to, String deleted) {
    if (from.length() != to.length()) {
        throw new IllegalArgumentException("the first two texts must have equal length");
    }
    Map<Long, String> table = new LinkedHashMap<>();
    for (int i = 0; i < from.length(); i++) {
        table.put((long) from.charAt(i), String.valueOf(to.charAt(i)));
    }
    for (char c : deleted.toCharArray()) {
        table.put((long) c, null);
    }
    return table;
}
