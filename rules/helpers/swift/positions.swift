// The indices of a slice with a step; bounds may be missing.
func positions(_ count: Int, _ start: Int?, _ stop: Int?, _ step: Int) throws -> [Int] {
    guard step != 0 else { throw ValueError("slice step cannot be zero") }
    let low = step < 0 ? -1 : 0, high = step < 0 ? count - 1 : count
    func bound(_ value: Int?, _ missing: Int) -> Int {
        return value.map { min(max($0 < 0 ? $0 + count : $0, low), high) } ?? missing
    }
    return Array(stride(from: bound(start, step < 0 ? high : low), to: bound(stop, step < 0 ? low : high), by: step))
}
