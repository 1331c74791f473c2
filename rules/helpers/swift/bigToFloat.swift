// A big integer as a float.
func bigToFloat(_ value: BigInt) throws -> Double {
    return try inRange(Double(bigText(value))!)
}
