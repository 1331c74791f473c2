// A table that replaces characters by others and deletes some.
static Map<Long, String> translationDeleting(String from, String to, String deleted) {
    Map<Long, String> table = translation(from, to);
    deleted.codePoints().forEach(c -> table.put((long) c, null));
    return table;
}
