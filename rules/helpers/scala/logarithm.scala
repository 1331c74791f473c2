// The natural logarithm of what is positive.
private def logarithm(x: Double): Double = if (x <= 0) throw new IllegalArgumentException("math domain error") else Math.log(x)
