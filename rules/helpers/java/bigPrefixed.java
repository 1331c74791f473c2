// The digits of a big integer in a base, after a prefix.
static String bigPrefixed(BigInteger value, int base, String prefix) {
    return (value.signum() < 0 ? "-" : "") + prefix + value.abs().toString(base);
}
