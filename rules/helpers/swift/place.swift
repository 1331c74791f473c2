// An index from the start for one that may count from the end; one outside throws.
func place(_ index: Int, _ count: Int) throws -> Int {
    guard -count..<count ~= index else { throw IndexError("list index out of range") }
    return index < 0 ? index + count : index
}
