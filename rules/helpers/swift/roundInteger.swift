// An integer rounded to tens, hundreds and so on, halves to the even one.
func roundInteger(_ value: Int, _ digits: Int) throws -> Int {
    if digits >= 0 { return value }
    if digits < -18 { return 0 }
    let unit = try power(10, -digits)
    let (quotient, rest) = try divMod(value, unit)
    return (2 * rest > unit || (2 * rest == unit && quotient % 2 != 0) ? quotient + 1 : quotient) * unit
}
