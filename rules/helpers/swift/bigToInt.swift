// A big integer as one of 64 bits; one beyond throws.
func bigToInt(_ value: BigInt) throws -> Int {
    guard let result = Int(value.description) else { throw OverflowError("Python int too large to convert to C ssize_t") }
    return result
}
