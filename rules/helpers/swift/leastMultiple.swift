// The least common multiple.
func leastMultiple(_ a: Int, _ b: Int) -> Int { a == 0 || b == 0 ? 0 : abs(a / greatestDivisor(a, b) * b) }
