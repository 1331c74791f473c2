// A character in upper case.
func upperedScalar(_ c: Unicode.Scalar) -> Unicode.Scalar { c.properties.uppercaseMapping.unicodeScalars.first ?? c }
