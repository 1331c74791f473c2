// A string in the canonical encoding: ASCII only.
static String encodeStr(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < 32 || c > 126) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
    return out.append('"').toString();
}
