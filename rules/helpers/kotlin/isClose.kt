// Whether two numbers are close.
private fun isClose(a: Double, b: Double, relative: Double, absolute: Double): Boolean =
    a == b || abs(a - b) <= maxOf(relative * maxOf(abs(a), abs(b)), absolute)
