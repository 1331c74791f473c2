// Whether an error is a division by zero, as its message says.
private fun isZeroDivision(error: Exception): Boolean =
    error is ArithmeticException && Regex("by zero|negative power").containsMatchIn(error.message ?: "")
