// The larger of two values, the first of equal ones.
private def largerOf[T](a: T, b: T)(implicit order: Ordering[T]): T = if (order.gt(b, a)) b else a
