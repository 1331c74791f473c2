// The bytes of a text in a named encoding.
func encodedAs(_ text: String, _ encoding: String) throws -> [UInt8] {
    let name = encoding.lowercased().filter { $0 != "-" && $0 != "_" }
    if name == "utf8" || name == "u8" { return Array(text.utf8) }
    guard ["ascii", "usascii", "latin1", "iso88591"].contains(name) else { throw LookupError("unknown encoding: \(encoding)") }
    return try text.unicodeScalars.map { c in
        guard c.value < (name.hasSuffix("ascii") ? 128 : 256) else { throw UnicodeEncodeError("ordinal not in range") }
        return UInt8(c.value)
    }
}
