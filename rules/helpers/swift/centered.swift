// A text filled up on both sides.
func centered(_ text: String, _ width: Int, _ fill: String = " ") -> String {
    let gap = max(width - text.unicodeScalars.count, 0)
    let left = gap / 2 + (gap & width & 1)
    return String(repeating: fill, count: left) + text + String(repeating: fill, count: gap - left)
}
