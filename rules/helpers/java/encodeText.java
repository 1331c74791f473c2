// The bytes of a text in a named encoding.
static byte[] encodeText(String text, String encoding) {
    if (!List.of("utf8", "ascii", "usascii", "latin1", "iso88591", "utf16").contains(encoding.toLowerCase().replaceAll("[-_]", ""))) {
        throw new LookupError("unknown encoding: " + encoding);
    }
    Charset charset = Charset.forName(encoding.toLowerCase().replace("latin-1", "latin1"));
    if (!charset.newEncoder().canEncode(text)) {
        throw new UnicodeEncodeError(encoding + " cannot express the text");
    }
    return text.getBytes(charset);
}
