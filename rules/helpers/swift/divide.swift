// The quotient of two floats; a zero divisor throws.
func divide(_ a: Double, _ b: Double) throws -> Double {
    guard b != 0 else { throw ZeroDivisionError("float division by zero") }
    return a / b
}
