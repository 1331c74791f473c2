// The digits of an integer in a base, after a prefix.
private def prefixed(value: BigInt, radix: Int, prefix: String): String = (if (value < 0) "-" else "") + prefix + value.abs.toString(radix)
