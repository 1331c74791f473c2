// A table for translate, by code points, of one by characters.
static <V> Map<Long, V> translationOf(Map<String, V> characters) {
    Map<Long, V> table = new LinkedHashMap<>();
    characters.forEach((character, replacement) -> table.put(codeOf(character), replacement));
    return table;
}
