// A quotient rounded towards minus infinity.
private def bigFloorDiv(a: BigInt, b: BigInt): BigInt = {
  val (quotient, rest) = a /% b
  if (rest.signum != 0 && rest.signum != b.signum) quotient - 1 else quotient
}
