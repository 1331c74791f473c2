// An integer shifted to the right.
func shiftRight(_ value: Int, _ distance: Int) throws -> Int {
    guard distance >= 0 else { throw ValueError("negative shift count") }
    return value >> distance
}
