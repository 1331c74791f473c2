// A replacement with the groups that it mentions.
func filledIn(_ new: String, _ match: Regex<AnyRegexOutput>.Match) throws -> String {
    let named: [Unicode.Scalar: String] = ["n": "\n", "t": "\t", "r": "\r", "\\": "\\"]
    var (out, rest) = ("", new.unicodeScalars[...])
    while let c = rest.popFirst() {
        guard c == "\\", let next = rest.popFirst() else {
            out += String(c)
            continue
        }
        if let digit = Int(String(next)) {
            out += try groupText(match, digit) ?? ""
        } else if next == "g", let end = rest.firstIndex(of: ">") {
            let name = String(rest[..<end].dropFirst())
            out += try Int(name).map { try groupText(match, $0) ?? "" } ?? groupNamed(match, name)
            rest = rest[rest.index(after: end)...]
        } else {
            out += named[next] ?? "\\" + String(next)
        }
    }
    return out
}
