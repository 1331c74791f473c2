// An integer power; it stops where 64 bits do not suffice.
func power(_ base: Int, _ exponent: Int) throws -> Int {
    guard exponent >= 0 else { throw ValueError("negative exponent") }
    if base.magnitude < 2 && exponent > 1 { return exponent % 2 == 0 ? base * base : base }
    return repeatElement(base, count: exponent).reduce(1, *)
}
