// A place, which must be one.
private def found(place: Long): Long = if (place < 0) throw new IllegalArgumentException("substring not found") else place
