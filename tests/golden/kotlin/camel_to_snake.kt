/** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
fun camelToSnake(name: String): String {
    var result = ""
    for ((i, ch) in name.withIndex()) {
        if (ch.isUpperCase()) {
            val afterLower = i > 0 && charAt(name, (i - 1).toLong()).isLowerCase()
            val beforeLower = i > 0 && charAt(name, (i - 1).toLong()) != '_' && isLower(name.take(i + 2).drop(i + 1))
            if (afterLower || beforeLower) {
                result += "_"
            }
            result += ch.lowercaseChar()
        } else {
            result += ch
        }
    }
    return result
}

// An index that may count from the end, as a place in a sequence of this size.
private fun placeOf(index: Long, size: Int): Int {
    val place = if (index < 0) index + size else index
    return if (place in 0 until size) place.toInt() else throw IndexOutOfBoundsException("index $index out of range for length $size")
}

// The character at an index, which may count from the end.
private fun charAt(text: String, index: Long): Char = text[placeOf(index, text.length)]

// Whether a text has letters in lower case and none in upper.
private fun isLower(text: String): Boolean = text.any { it.isLowerCase() } && text.none { it.isUpperCase() }
