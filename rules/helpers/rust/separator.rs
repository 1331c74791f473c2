/// A separator, which may not be empty.
fn separator(text: &str) -> &str {
    assert!(!text.is_empty(), "ValueError: empty separator");
    text
}
