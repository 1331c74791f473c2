// The greatest common divisor.
func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : greatestDivisor(b, a % b) }
