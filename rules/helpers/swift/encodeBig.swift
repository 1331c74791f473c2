// A big integer as JSON, tagged where a double would not hold it.
func encodeBig(_ value: BigInt) -> String {
    let text = value.description
    return text.utf8.count < 16 ? text : "{\"$int\":\"\(text)\"}"
}
