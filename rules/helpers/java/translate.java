// Replaces each character that a table has; null deletes it.
static String translate(String text, Map<Long, String> table) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> {
        String replacement = table.getOrDefault((long) c, Character.toString(c));
        out.append(replacement == null ? "" : replacement);
    });
    return out.toString();
}
