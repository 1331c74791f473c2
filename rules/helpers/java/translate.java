// Replaces each character that a table has; null deletes it.
static String translate(String text, Map<Long, String> table) {
    Stream<String> pieces = text.codePoints().mapToObj(c -> table.getOrDefault((long) c, Character.toString(c)));
    return pieces.filter(Objects::nonNull).collect(Collectors.joining());
}
