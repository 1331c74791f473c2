// The shortest text of a float, always with a point or an exponent.
func floatText(_ x: Double) -> String { x.isNaN ? "nan" : abs(x) < 1e16 && abs(x) >= 9007199254740992 ? "\(Int(x)).0" : "\(x)" }
