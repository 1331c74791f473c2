// Whether an arithmetic error is an overflow, as its message says.
private fun isOverflow(error: Exception): Boolean =
    error is ArithmeticException && Regex("overflow|out of .*range|too large|infinity").containsMatchIn(error.message ?: "")
