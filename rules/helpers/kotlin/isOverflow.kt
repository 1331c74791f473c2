// Whether an arithmetic error is an overflow, as its message says.
private fun isOverflow(error: Exception): Boolean = Regex("overflow|out of .*range|too large|infinity").containsMatchIn(error.message ?: "")
