// A power modulo a number.
private def powerModulo(base: Long, exponent: Long, modulus: Long): Long =
  Math.floorMod(BigInt(base).modPow(BigInt(exponent), BigInt(modulus).abs).toLong, modulus)
