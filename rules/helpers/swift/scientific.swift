// A float's text with an exponent.
func scientific(_ x: Double, _ digits: Int) -> String { formatted("%.*e", digits, x) }
