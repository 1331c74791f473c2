/** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
fun camelToSnake(name: String): String {
    var result = ""
    for ((i, ch) in name.withIndex()) {
        if (ch.isUpperCase()) {
            val afterLower = i > 0 && name[i - 1].isLowerCase()
            val beforeLower = i > 0 && name[i - 1] != '_' && isLower(name.take(i + 2).drop(i + 1))
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

// Whether a text has letters in lower case and none in upper.
private fun isLower(text: String): Boolean = text.any { it.isLowerCase() } && text.none { it.isUpperCase() }
