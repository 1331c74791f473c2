// The larger of two floats, the first where neither is.
private fun largerFloat(a: Double, b: Double): Double = if (b > a) b else a
