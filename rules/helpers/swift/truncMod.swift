// The rest of a division rounded towards zero; a zero divisor throws.
func truncMod(_ a: Int, _ b: Int) throws -> Int {
    guard b != 0 else { throw ZeroDivisionError("integer division or modulo by zero") }
    return b == -1 ? 0 : a % b
}
