// The text of any value as Python's repr shows it.
private fun reprOf(value: Any?): String = when (value) {
    null -> "None"
    is Boolean -> if (value) "True" else "False"
    is Double -> floatText(value)
    is String -> quoted(value)
    is Map<*, *> -> value.entries.joinToString(", ", "{", "}") { reprOf(it.key) + ": " + reprOf(it.value) }
    is List<*> -> value.joinToString(", ", "[", "]") { reprOf(it) }
    is Set<*> -> if (value.isEmpty()) "set()" else value.joinToString(", ", "{", "}") { reprOf(it) }
    is Pair<*, *> -> "(" + reprOf(value.first) + ", " + reprOf(value.second) + ")"
    is Triple<*, *, *> -> value.toList().joinToString(", ", "(", ")") { reprOf(it) }
    else -> value.toString()
}
