// What the source calls an exception's class.
private fun errorName(error: Throwable): String = when (val name = error.javaClass.simpleName) {
    "IndexOutOfBoundsException", "StringIndexOutOfBoundsException", "ArrayIndexOutOfBoundsException" -> "IndexError"
    "NoSuchElementException" -> "KeyError"
    "IllegalArgumentException", "NumberFormatException" -> "ValueError"
    "ArithmeticException" -> if ("zero" in error.message.orEmpty()) "ZeroDivisionError" else "OverflowError"
    "ClassCastException", "NullPointerException" -> "TypeError"
    "IllegalStateException" -> "RuntimeError"
    "UnsupportedOperationException" -> "NotImplementedError"
    "StackOverflowError" -> "RecursionError"
    "RuntimeException" -> "Exception"
    else -> name
}
