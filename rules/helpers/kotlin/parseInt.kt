// The integer that a text says in a base.
private fun parseInt(text: String, radix: Int): Long {
    val plain = text.trim().lowercase()
    val sign = plain.take(1).filter { it in "+-" }
    val digits = plain.removePrefix(sign).replace(Regex(mapOf(16 to "^0x_?", 2 to "^0b_?", 8 to "^0o_?")[radix] ?: "^"), "")
    val fits = digits.all { it == '_' || Character.digit(it, radix) >= 0 }
    require(fits && Regex("[0-9a-z]+(_[0-9a-z]+)*").matches(digits)) { "invalid literal for int() with base $radix: '$text'" }
    return BigInteger(sign + digits.replace("_", ""), radix).longValueExact()
}
