// The smaller of two floats, the first where neither is.
private def smallerFloat(a: Double, b: Double): Double = if (b < a) b else a
