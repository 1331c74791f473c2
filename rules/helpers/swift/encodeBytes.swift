// Bytes as tagged JSON.
func encodeBytes(_ bytes: [UInt8]) -> String {
    return encodeTagged("bytes", "\"" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\"")
}
