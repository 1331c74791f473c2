// The words of a text, the rest as it is after so many.
func words(_ text: String, _ limit: Int = -1) -> [String] {
    let scalars = text.unicodeScalars
    guard limit >= 0 else { return scalars.split(whereSeparator: isBlank).map { String($0) } }
    let start = scalars.drop(while: isBlank)
    var parts = start.split(maxSplits: limit, whereSeparator: isBlank).map { String($0) }
    if parts.count > limit, let last = parts.popLast() {
        let rest = last.unicodeScalars.drop(while: isBlank)
        if !rest.isEmpty { parts.append(limit == 0 ? String(start) : String(rest)) }
    }
    return parts
}
