// A pattern that matches a text itself.
func escapedPattern(_ text: String) -> String {
    let special = "()[]{}?*+-|^$\\.&~# \t\n\r\u{b}\u{c}".unicodeScalars
    return text.unicodeScalars.map { c in special.contains(c) ? "\\" + String(c) : String(c) }.joined()
}
