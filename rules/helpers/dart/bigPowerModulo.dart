// A power of big integers modulo a number, which gives the result its sign.
BigInt bigPowerModulo(BigInt base, BigInt exponent, BigInt modulus) {
  if (modulus == BigInt.zero) throw ArgumentError('the modulus must not be zero');
  final size = modulus.abs();
  final result = (exponent.isNegative ? base.modInverse(size).modPow(-exponent, size) : base.modPow(exponent, size)) % size;
  return modulus.isNegative && result != BigInt.zero ? result + modulus : result;
}
