// The quotient rounded down and the rest.
func divMod(_ a: Int, _ b: Int) throws -> (Int, Int) { (try floorDiv(a, b), try floorMod(a, b)) }
