// The text of one character with this code point.
func charOf(_ code: Int) throws -> String {
    guard let small = UInt32(exactly: code), let c = Unicode.Scalar(small) else { throw ValueError("chr() arg not in range(0x110000)") }
    return String(c)
}
