// A text filled up on the right.
func padRight(_ text: String, _ width: Int, _ fill: String = " ") throws -> String {
    return try text + padding(fill, width - text.unicodeScalars.count)
}
