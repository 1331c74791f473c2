// The quotient rounded down and the rest; a zero divisor throws.
func bigDivMod(_ a: BigInt, _ b: BigInt) throws -> (BigInt, BigInt) {
    guard b != 0 else { throw ZeroDivisionError("integer division or modulo by zero") }
    let (whole, left) = bigDivided(a.digits, b.digits)
    let quotient = BigInt(a.negative != b.negative, whole), rest = BigInt(a.negative, left)
    return rest != 0 && a.negative != b.negative ? (quotient - 1, rest + b) : (quotient, rest)
}
