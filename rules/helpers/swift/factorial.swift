// The product of all numbers up to one; it stops where 64 bits do not suffice.
func factorial(_ n: Int) throws -> Int {
    guard n >= 0 else { throw ValueError("factorial() not defined for negative values") }
    return n < 2 ? 1 : (2...n).reduce(1, *)
}
