// A result that must be a number.
private def realResult(x: Double): Double = if (x.isNaN) throw new IllegalArgumentException("math domain error") else x
