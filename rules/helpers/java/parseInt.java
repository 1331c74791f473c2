// The integer that a text says in a base.
static long parseInt(String text, long base) {
    String digits = text.strip().toLowerCase();
    String sign = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(0, 1) : "";
    digits = digits.substring(sign.length());
    String prefix = base == 16 ? "0x" : base == 2 ? "0b" : base == 8 ? "0o" : "";
    if (!prefix.isEmpty() && digits.startsWith(prefix)) {
        digits = digits.substring(2);
    }
    if (!digits.matches("[\\p{Alnum}]+(_[\\p{Alnum}]+)*")) {
        throw new IllegalArgumentException("invalid literal for int() with base " + base + ": '" + text + "'");
    }
    return Long.parseLong(sign + digits.replace("_", ""), (int) base);
}
