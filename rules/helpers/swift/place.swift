// An index from the start for one that may count from the end; one outside throws.
func place(_ index: Int, _ count: Int) throws -> Int {
    let found = index < 0 ? index + count : index
    guard 0 <= found && found < count else { throw IndexError("list index out of range") }
    return found
}
