/// A padding character, which must be one.
fn fill_char(text: &str) -> char {
    assert!(text.chars().count() == 1, "TypeError: The fill character must be exactly one character long");
    text.chars().next().unwrap()
}
