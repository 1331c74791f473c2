// A text filled up on the left.
func padLeft(_ text: String, _ width: Int, _ fill: String = " ") throws -> String {
    return try padding(fill, width - text.unicodeScalars.count) + text
}
