/// Before, separator and after its first occurrence.
fn partition(text: &str, by: &str) -> (String, String, String) {
    assert!(!by.is_empty(), "ValueError: empty separator");
    match text.split_once(by) {
        Some((head, tail)) => (head.to_string(), by.to_string(), tail.to_string()),
        None => (text.to_string(), String::new(), String::new()),
    }
}
