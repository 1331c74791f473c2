// A text as a JSON string of ASCII characters.
func encodeStr(_ text: String) -> String {
    var out = "\""
    for c in text.unicodeScalars {
        if c == "\"" || c == "\\" {
            out += "\\" + String(c)
        } else if (32...126).contains(c.value) {
            out += String(c)
        } else {
            for unit in String(c).utf16 {
                let digits = String(unit, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        }
    }
    return out + "\""
}
