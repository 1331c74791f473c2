// A power modulo a number.
private fun powerModulo(base: Long, exponent: Long, modulus: Long): Long =
    BigInteger.valueOf(base).modPow(BigInteger.valueOf(exponent), BigInteger.valueOf(modulus).abs()).toLong().mod(modulus)
