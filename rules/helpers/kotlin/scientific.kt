// A decimal number in scientific notation, its exponent of two digits at least.
private fun scientific(x: BigDecimal): String {
    val digits = x.unscaledValue().abs().toString()
    val exponent = x.precision() - x.scale() - 1
    val mantissa = if (digits.length == 1) digits else "${digits[0]}.${digits.drop(1)}"
    return (if (x.signum() < 0) "-" else "") + mantissa + "e" + (if (exponent < 0) "-" else "+") + abs(exponent).toString().padStart(2, '0')
}
