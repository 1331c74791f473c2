// Whether an error is an overflow, as its text says.
private def isOverflow(error: Throwable): Boolean =
  "OverflowError: |ArithmeticException: .*(overflow|out of .*range|too large|infinity)".r.findFirstIn(error.toString).isDefined
