// The product of all numbers up to one.
func bigFactorial(_ n: Int) throws -> BigInt {
    guard n >= 0 else { throw ValueError("factorial() not defined for negative values") }
    return stride(from: 1, through: n, by: 1).reduce(BigInt(1)) { $0 * BigInt($1) }
}
