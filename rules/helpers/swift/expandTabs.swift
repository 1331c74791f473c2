// A text with spaces for its tabs.
func expandTabs(_ text: String, _ size: Int) -> String {
    var (result, column) = ("", 0)
    for c in text.unicodeScalars {
        if c == "\t" {
            let gap = size > 0 ? size - column % size : 0
            result += String(repeating: " ", count: gap)
            column += gap
        } else {
            result += String(c)
            column = c == "\n" || c == "\r" ? 0 : column + 1
        }
    }
    return result
}
