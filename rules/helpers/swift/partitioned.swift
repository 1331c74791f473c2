// What stands before a separator, the separator, and what stands after it.
func partitioned(_ text: String, _ separator: String) throws -> (String, String, String) {
    let found = try splitText(text, separator, 1)
    return found.count == 2 ? (found[0], separator, found[1]) : (text, "", "")
}
