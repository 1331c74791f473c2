// The text that bytes in UTF-8 say.
func decoded(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw UnicodeDecodeError("invalid byte in UTF-8") }
    return text
}
