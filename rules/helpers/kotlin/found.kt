// A place, which must be one.
private fun found(place: Long): Long = if (place < 0) throw IllegalArgumentException("not found") else place
