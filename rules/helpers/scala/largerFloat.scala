// The larger of two floats, the first where neither is.
private def largerFloat(a: Double, b: Double): Double = if (b > a) b else a
