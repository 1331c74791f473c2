// A float's text with so many significant digits.
func general(_ x: Double, _ digits: Int) -> String { formatted("%.*g", digits, x) }
