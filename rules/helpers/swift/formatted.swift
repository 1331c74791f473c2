// A float by a format of C.
func formatted(_ format: String, _ digits: Int, _ x: Double) -> String {
    return withVaList([Int32(clamping: digits), x]) { arguments in
        var buffer = [CChar](repeating: 0, count: 400 + max(digits, 0))
        vsnprintf(&buffer, buffer.count, format, arguments)
        return String(cString: buffer)
    }
}
