// How many ways there are to choose so many out of so many.
func choose(_ n: Int, _ k: Int) throws -> Int {
    guard n >= 0 && k >= 0 else { throw ValueError("n and k must be non-negative integers") }
    if k > n { return 0 }
    var ways: Int128 = 1
    for i in stride(from: 1, through: min(k, n - k), by: 1) {
        ways = ways * Int128(n - i + 1) / Int128(i)
    }
    return Int(ways)
}
