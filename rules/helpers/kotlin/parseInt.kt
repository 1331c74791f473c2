// The integer that a text says in a base.
private fun parseInt(text: String, radix: Long): Long {
    val plain = text.trim().lowercase()
    val sign = plain.take(1).filter { it in "+-" }
    val digits = plain.removePrefix(sign).removePrefix(if (radix == 16L) "0x" else if (radix == 2L) "0b" else if (radix == 8L) "0o" else "")
    require(Regex("[0-9a-z]+(_[0-9a-z]+)*").matches(digits)) { "invalid literal for int() with base $radix: '$text'" }
    return (sign + digits.replace("_", "")).toLong(radix.toInt())
}
