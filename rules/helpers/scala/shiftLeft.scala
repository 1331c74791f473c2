// Shifts bits to the left; what leaves 64 bits is an error.
private def shiftLeft(value: Long, distance: Long): Long = (BigInt(value) << distance.toInt).bigInteger.longValueExact
