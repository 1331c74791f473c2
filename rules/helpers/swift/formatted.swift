// A float by a format of C.
func formatted(_ format: String, _ digits: Int, _ x: Double) -> String {
    if x.isNaN { return "nan" }
    var buffer = [CChar](repeating: 0, count: 400 + max(digits, 0))
    withVaList([Int32(clamping: digits), x]) { _ = vsnprintf(&buffer, buffer.count, format, $0) }
    return String(cString: buffer)
}
