// A character in lower case.
func loweredScalar(_ c: Unicode.Scalar) -> Unicode.Scalar {
    return c.properties.lowercaseMapping.unicodeScalars.first ?? c
}
