// A text in quotes, as source code has it.
func quoted(_ text: String) -> String {
    let quote = text.utf8.contains(39) && !text.utf8.contains(34) ? "\"" : "'"
    let named = ["\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", quote: "\\" + quote]
    let inside = text.unicodeScalars.map { c -> String in
        let (mark, width) = c.value < 0x100 ? ("\\x", 2) : c.value < 0x10000 ? ("\\u", 4) : ("\\U", 8)
        return named[String(c)] ?? (isPrinted(c) ? String(c) : mark + padLeft(String(c.value, radix: 16), width, "0"))
    }
    return quote + inside.joined() + quote
}
