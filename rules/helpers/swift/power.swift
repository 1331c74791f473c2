// An integer power; it stops where 64 bits do not suffice.
func power(_ base: Int, _ exponent: Int) throws -> Int {
    guard exponent >= 0 else { throw ValueError("negative exponent") }
    if base == 0 || base == 1 || base == -1 { return exponent == 0 ? 1 : exponent % 2 == 0 ? base * base : base }
    var result = 1
    for _ in 0..<exponent { result *= base }
    return result
}
