// An integer in the canonical encoding.
static String encodeInt(long value) {
    return Math.abs(value) < 1L << 53 && value != Long.MIN_VALUE ? Long.toString(value) : "{\"$int\":\"" + value + "\"}";
}
