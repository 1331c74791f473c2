// An ASCII text in quotes, as source code has it.
func quotedAscii(_ text: String) -> String {
    let quote = text.utf8.contains(39) && !text.utf8.contains(34) ? "\"" : "'"
    let named = ["\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", quote: "\\" + quote]
    let inside = text.unicodeScalars.map { c -> String in
        named[String(c)] ?? (32...126 ~= c.value ? String(c) : (c.value < 16 ? "\\x0" : "\\x") + String(c.value, radix: 16))
    }
    return quote + inside.joined() + quote
}
