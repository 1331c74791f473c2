// The bytes of a text in a named encoding.
static byte[] encodeText(String text, String encoding) {
    if (!List.of("utf8", "ascii", "usascii", "latin1", "iso88591", "utf16").contains(encoding.toLowerCase().replaceAll("[-_]", ""))) {
        throw new LookupError("unknown encoding: " + encoding);
    }
    return text.getBytes(Charset.forName(encoding.equals("utf8") ? "utf-8" : encoding));
}
