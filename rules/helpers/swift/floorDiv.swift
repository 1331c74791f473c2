// The quotient rounded down; a zero divisor throws.
func floorDiv(_ a: Int, _ b: Int) throws -> Int {
    guard b != 0 else { throw ZeroDivisionError("integer division or modulo by zero") }
    let quotient = a / b
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
}
