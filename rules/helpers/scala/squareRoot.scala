// The square root of what is not negative.
private def squareRoot(x: Double): Double = if (x < 0) throw new IllegalArgumentException("math domain error") else Math.sqrt(x)
