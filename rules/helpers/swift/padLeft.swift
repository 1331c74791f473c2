// A text filled up on the left.
func padLeft(_ text: String, _ width: Int, _ fill: String = " ") -> String {
    return String(repeating: fill, count: max(width - text.unicodeScalars.count, 0)) + text
}
