// A text with another one in the place of a part, so many times at most.
func replaceText(_ text: String, _ old: String, _ new: String, _ limit: Int = -1) -> String {
    if !old.isEmpty {
        let all = parts(text, old)
        if limit < 0 || all.count <= limit + 1 { return all.joined(separator: new) }
        return (all[..<limit] + [all[limit...].joined(separator: old)]).joined(separator: new)
    }
    let scalars = text.unicodeScalars
    let places = limit < 0 ? scalars.count + 1 : min(limit, scalars.count + 1)
    let head = scalars.prefix(places).map { new + String($0) }.joined()
    return places > scalars.count ? head + new : head + String(scalars.dropFirst(places))
}
