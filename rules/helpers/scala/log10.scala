// The logarithm to base 10 of what is positive.
private def log10(x: Double): Double = if (x <= 0) throw new IllegalArgumentException("math domain error") else Math.log10(x)
