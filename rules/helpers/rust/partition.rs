/// Before, separator and after its first occurrence.
fn partition(text: &str, by: &str) -> (String, String, String) {
    assert!(!by.is_empty(), "ValueError: empty separator");
    let (head, by, tail) = text.split_once(by).map_or((text, "", ""), |(head, tail)| (head, by, tail));
    (head.to_string(), by.to_string(), tail.to_string())
}
