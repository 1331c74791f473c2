// How many ways there are to choose so many out of so many.
func choose(_ n: Int, _ k: Int) throws -> Int {
    guard n >= 0 && k >= 0 else { throw ValueError("n and k must be non-negative integers") }
    if k > n { return 0 }
    return Int(stride(from: 1, through: min(k, n - k), by: 1).reduce(Int128(1)) { $0 * Int128(n - $1 + 1) / Int128($1) })
}
