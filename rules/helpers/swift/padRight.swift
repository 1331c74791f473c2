// A text filled up on the right.
func padRight(_ text: String, _ width: Int, _ fill: String = " ") -> String {
    return text + String(repeating: fill, count: max(width - text.unicodeScalars.count, 0))
}
