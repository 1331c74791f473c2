// A place, which must be one.
private fun found(place: Long): Long = if (place < 0) throw IllegalArgumentException("substring not found") else place
