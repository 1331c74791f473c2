// A float rounded to a number of decimals, exact halves to even.
private fun roundTo(x: Double, digits: Long): Double {
    if (x.isNaN() || x.isInfinite()) {
        return x
    }
    val rounded = BigDecimal(x).setScale(digits.toInt(), RoundingMode.HALF_EVEN).toDouble()
    return if (rounded == 0.0) Math.copySign(0.0, x) else rounded
}
