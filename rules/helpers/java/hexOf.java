// Two hexadecimal digits per byte.
static String hexOf(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
        out.append(String.format("%02x", b));
    }
    return out.toString();
}
