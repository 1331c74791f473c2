/// A separator, which may not be empty.
fn separator(text: &str) -> &str {
    if text.is_empty() {
        panic!("ValueError: empty separator");
    }
    text
}
