// The text of a string as Python's repr shows it.
static String quoted(String text) {
    String quote = text.contains("'") && !text.contains("\"") ? "\"" : "'";
    String shown = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t").replace(quote, "\\" + quote);
    return quote + Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]").matcher(shown).replaceAll(found -> {
        int c = found.group().codePointAt(0);
        return String.format(c < 0x100 ? "\\\\x%02x" : c < 0x10000 ? "\\\\u%04x" : "\\\\U%08x", c);
    }) + quote;
}
