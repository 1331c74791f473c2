// A big integer as one of 64 bits; one beyond throws.
func bigToInt(_ value: BigInt) throws -> Int {
    let low = UInt64(value.digits.first ?? 0) | UInt64(value.digits.count > 1 ? value.digits[1] : 0) << 32
    guard value.digits.count <= 2, let result = Int(exactly: value.negative ? -Int128(low) : Int128(low)) else {
        throw OverflowError("Python int too large to convert to C ssize_t")
    }
    return result
}
