// How many ways there are to arrange so many out of so many.
func arrangements(_ n: Int, _ k: Int) throws -> Int {
    guard n >= 0 && k >= 0 else { throw ValueError("n and k must be non-negative integers") }
    return k > n ? 0 : stride(from: n - k + 1, through: n, by: 1).reduce(1, *)
}
