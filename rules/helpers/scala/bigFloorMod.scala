// A remainder with the sign of the divisor.
private def bigFloorMod(a: BigInt, b: BigInt): BigInt = {
  val rest = a % b
  if (rest.signum != 0 && rest.signum != b.signum) rest + b else rest
}
