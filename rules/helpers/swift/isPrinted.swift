// Whether a character can be printed.
func isPrinted(_ c: Unicode.Scalar) -> Bool {
    let hidden: [Unicode.GeneralCategory] = [.control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator]
    return c == " " || !hidden.contains(c.properties.generalCategory)
}
