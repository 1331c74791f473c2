// A big integer in the canonical encoding.
static String encodeBig(BigInteger value) {
    return value.bitLength() < 53 ? value.toString() : "{\"$int\":\"" + value + "\"}";
}
