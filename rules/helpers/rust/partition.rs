/// Before, separator and after its first occurrence.
fn partition(text: &str, by: &str) -> (String, String, String) {
    match text.split_once(separator(by)) {
        Some((head, tail)) => (head.to_string(), by.to_string(), tail.to_string()),
        None => (text.to_string(), String::new(), String::new()),
    }
}
