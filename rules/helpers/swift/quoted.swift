// A text in quotes, as source code has it.
func quoted(_ text: String) -> String {
    let quote: Unicode.Scalar = text.utf8.contains("'".utf8) && !text.utf8.contains("\"".utf8) ? "\"" : "'"
    let named: [Unicode.Scalar: String] = ["\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"]
    let inside = text.unicodeScalars.map { c -> String in
        if let name = named[c] { return name }
        if c == quote { return "\\" + String(c) }
        if isPrinted(c) { return String(c) }
        let (mark, width) = c.value < 0x100 ? ("\\x", 2) : c.value < 0x10000 ? ("\\u", 4) : ("\\U", 8)
        return mark + zeroFill(String(c.value, radix: 16), width)
    }
    return String(quote) + inside.joined() + String(quote)
}
