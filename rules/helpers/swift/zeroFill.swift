// A text filled up with zeros after its sign.
func zeroFill(_ text: String, _ width: Int) -> String {
    let zeros = String(repeating: "0", count: max(width - text.unicodeScalars.count, 0))
    guard let sign = text.unicodeScalars.first, sign == "-" || sign == "+" else { return zeros + text }
    return String(sign) + zeros + String(text.unicodeScalars.dropFirst())
}
