// Padded with zeros after a sign.
static String zeroFill(String text, long width) {
    String sign = text.startsWith("-") || text.startsWith("+") ? text.substring(0, 1) : "";
    return sign + "0".repeat((int) Math.max(0, width - text.codePointCount(0, text.length()))) + text.substring(sign.length());
}
