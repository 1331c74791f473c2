// The parts of a text between separators.
func parts(_ text: String, _ separator: String) -> [String] {
    let (bytes, wanted) = (Array(text.utf8), Array(separator.utf8))
    var (out, start, place) = ([String](), 0, 0)
    while place + wanted.count <= bytes.count {
        if bytes[place..<place + wanted.count].elementsEqual(wanted) {
            out.append(String(decoding: bytes[start..<place], as: UTF8.self))
            place += wanted.count
            start = place
        } else {
            place += 1
        }
    }
    return out + [String(decoding: bytes[start...], as: UTF8.self)]
}
