// A power modulo a number.
int powerModulo(int base, int exponent, int modulus) {
  if (modulus == 0) throw ArgumentError('the modulus must not be zero');
  return bigPowerModulo(BigInt.from(base), BigInt.from(exponent), BigInt.from(modulus)).toInt();
}
