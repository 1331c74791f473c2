// The text of bytes in a named encoding.
static String decodeText(byte[] bytes, String encoding) {
    return new String(bytes, Charset.forName(encoding.toLowerCase().replace("latin-1", "latin1")));
}
