// What stands before the last separator, the separator, and what stands after it.
func partitionedLast(_ text: String, _ separator: String) throws -> (String, String, String) {
    let found = try splitFromEnd(text, separator, 1)
    return found.count == 2 ? (found[0], separator, found[1]) : ("", "", text)
}
