// The digits of an integer in a base, after a prefix.
static String prefixed(long value, int base, String prefix) {
    return (value < 0 ? "-" : "") + prefix + Long.toString(Math.abs(value), base);
}
