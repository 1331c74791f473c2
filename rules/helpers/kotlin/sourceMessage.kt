// The message of an exception, in Python's words where the platform itself raised it.
private fun sourceMessage(error: Throwable): String {
    val text = error.message.orEmpty()
    return when {
        error is StringIndexOutOfBoundsException -> "string index out of range"
        Regex("Index -?\\d+ out of bounds .*").matches(text) -> "list index out of range"
        text == "/ by zero" -> "integer division or modulo by zero"
        else -> text
    }
}
