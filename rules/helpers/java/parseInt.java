// The integer that a text says in a base.
static long parseInt(String text, long base) {
    String digits = text.strip().toLowerCase();
    String sign = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(0, 1) : "";
    String prefix = base == 16 ? "0x_?" : base == 2 ? "0b_?" : base == 8 ? "0o_?" : "";
    digits = digits.substring(sign.length()).replaceFirst("^" + prefix, "");
    boolean whole = digits.matches("\\p{Alnum}+(_\\p{Alnum}+)*");
    if (!whole || digits.chars().anyMatch(c -> c != '_' && Character.digit(c, (int) base) < 0)) {
        throw new IllegalArgumentException("invalid literal for int() with base " + base + ": '" + text + "'");
    }
    return new BigInteger(sign + digits.replace("_", ""), (int) base).longValueExact();
}
