// The rest of a division rounded down; a zero divisor throws.
func floorMod(_ a: Int, _ b: Int) throws -> Int {
    guard b != 0 else { throw ZeroDivisionError("integer modulo by zero") }
    let rest = a % b
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest
}
