// A float without its fraction as an integer.
private fun toInt(x: Double): Long {
    require(!x.isNaN()) { "cannot convert NaN to an integer" }
    return if (abs(x) < 9.223372036854775807E18) x.toLong() else throw ArithmeticException("float out of integer range")
}
