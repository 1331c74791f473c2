// The text that bytes say in a named encoding.
func decodedAs(_ bytes: [UInt8], _ encoding: String) throws -> String {
    let name = encoding.lowercased().filter { $0 != "-" && $0 != "_" }
    if name == "utf8" || name == "u8" { return try decoded(bytes) }
    guard ["ascii", "usascii", "latin1", "iso88591"].contains(name) else { throw LookupError("unknown encoding: \(encoding)") }
    if name.hasSuffix("ascii"), bytes.contains(where: { $0 > 127 }) { throw UnicodeDecodeError("ordinal not in range") }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}
