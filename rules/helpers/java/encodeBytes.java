// Bytes in the canonical encoding.
static String encodeBytes(byte[] bytes) {
    return "{\"$bytes\":\"" + hexOf(bytes) + "\"}";
}
