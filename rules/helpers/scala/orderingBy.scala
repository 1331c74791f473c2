// An ordering from a comparison that gives a negative number, zero or a positive one.
private def orderingBy[T](compare: (T, T) => Long): Ordering[T] = (a, b) => compare(a, b).sign.toInt
