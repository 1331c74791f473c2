// Bitwise exclusive or of integers of up to 53 bits.
function bitXor(a, b) {
  return (a | 0) === a && (b | 0) === b ? a ^ b : Number(BigInt(a) ^ BigInt(b));
}
