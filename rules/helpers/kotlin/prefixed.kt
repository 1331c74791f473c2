// The digits of an integer in a base, after a prefix.
private fun prefixed(value: BigInteger, radix: Int, prefix: String): String =
    (if (value.signum() < 0) "-" else "") + prefix + value.abs().toString(radix)
