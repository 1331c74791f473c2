/// The code point of a text of one character.
fn char_code(text: &str) -> i64 {
    assert!(text.chars().count() == 1, "TypeError: ord() expected a character");
    text.chars().next().unwrap() as i64
}
