// Digits with a comma after every three.
func grouped(_ text: String) -> String {
    let start = text.hasPrefix("-") ? 1 : 0
    let digits = Array(text.unicodeScalars)
    let end = digits.firstIndex(of: ".") ?? digits.count
    var out = String(String.UnicodeScalarView(digits[..<start]))
    for place in start..<end {
        if place > start && (end - place) % 3 == 0 { out += "," }
        out += String(digits[place])
    }
    return out + String(String.UnicodeScalarView(digits[end...]))
}
