// Whether an error is an overflow, as its text says.
private fun isOverflow(error: Exception): Boolean =
    Regex("OverflowError: |ArithmeticException: .*(overflow|out of .*range|too large|infinity)").containsMatchIn(error.toString())
