/// Before, separator and after its last occurrence.
fn rpartition(text: &str, by: &str) -> (String, String, String) {
    match text.rsplit_once(separator(by)) {
        Some((head, tail)) => (head.to_string(), by.to_string(), tail.to_string()),
        None => (String::new(), String::new(), text.to_string()),
    }
}
