// The character with a code, as a text.
private fun charFromCode(code: Long): String {
    require(code in 0..0x10FFFF) { "no character has the code $code" }
    return Character.toString(code.toInt())
}
