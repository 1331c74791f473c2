// Whether an error is a division by zero, as its text says.
private def isZeroDivision(error: Throwable): Boolean =
  "ZeroDivisionError: |ArithmeticException: .*(by zero|negative power)".r.findFirstIn(error.toString).isDefined
