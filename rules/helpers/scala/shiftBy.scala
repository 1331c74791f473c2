// A distance to shift by, which is not negative.
private def shiftBy(distance: BigInt): Int =
  if (distance < 0) throw new IllegalArgumentException("negative shift count") else distance.bigInteger.intValueExact
