/// Before, separator and after its last occurrence.
fn rpartition(text: &str, by: &str) -> (String, String, String) {
    assert!(!by.is_empty(), "ValueError: empty separator");
    match text.rsplit_once(by) {
        Some((head, tail)) => (head.to_string(), by.to_string(), tail.to_string()),
        None => (String::new(), String::new(), text.to_string()),
    }
}
