// Shifts bits to the left; what leaves 64 bits is an error.
private def shiftLeft(value: Long, distance: Long): Long = {
  if (distance < 0) throw new IllegalArgumentException("negative shift count")
  (BigInt(value) << distance.toInt).bigInteger.longValueExact
}
