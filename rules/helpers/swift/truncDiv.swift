// The quotient rounded towards zero; a zero divisor throws.
func truncDiv(_ a: Int, _ b: Int) throws -> Int {
    guard b != 0 else { throw ZeroDivisionError("integer division or modulo by zero") }
    return a / b
}
