// A text filled up on both sides.
func centered(_ text: String, _ width: Int, _ fill: String = " ") throws -> String {
    let gap = max(width - text.unicodeScalars.count, 0)
    let left = gap / 2 + (gap & width & 1)
    return try padding(fill, left) + text + padding(fill, gap - left)
}
