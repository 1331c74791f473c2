// The larger of two values, the first of equal ones.
private fun <T> largerOf(a: T, b: T, order: Comparator<in T>): T = if (order.compare(b, a) > 0) b else a
