// A bound of a slice, which may count from the end, as a place from 0 to the size.
private def clamp(bound: Long, size: Int): Int = (if (bound < 0) bound + size else bound).max(0L).min(size.toLong).toInt
