// The words of a text, the rest as it is after so many.
func words(_ text: String, _ limit: Int) -> [String] {
    let start = text.unicodeScalars.drop(while: isBlank)
    var parts = start.split(maxSplits: max(limit, 0), whereSeparator: isBlank).map { String($0) }
    guard limit >= 0 else { return start.split(whereSeparator: isBlank).map { String($0) } }
    if parts.count > limit, let last = parts.popLast() {
        let rest = last.unicodeScalars.drop(while: isBlank)
        if !rest.isEmpty { parts.append(limit == 0 ? String(start) : String(rest)) }
    }
    return parts
}
