// Shifts bits to the right by any distance that is not negative.
private def shiftRight(value: Long, distance: Long): Long = {
  if (distance < 0) throw new IllegalArgumentException("negative shift count")
  value >> Math.min(distance, 63)
}
