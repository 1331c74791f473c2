// Whether an error is a division by zero, as its text says.
private fun isZeroDivision(error: Exception): Boolean =
    Regex("ZeroDivisionError: |ArithmeticException: .*(by zero|negative power)").containsMatchIn(error.toString())
