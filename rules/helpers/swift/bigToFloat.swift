// A big integer as a float.
func bigToFloat(_ value: BigInt) throws -> Double { try inRange(Double(value.description)!) }
