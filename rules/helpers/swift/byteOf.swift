// An integer as a byte.
func byteOf(_ value: Int) throws -> UInt8 {
    guard let byte = UInt8(exactly: value) else { throw ValueError("bytes must be in range(0, 256)") }
    return byte
}
