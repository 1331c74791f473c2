/// The code point of a text of one character.
fn char_code(text: &str) -> i64 {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c as i64,
        _ => panic!("TypeError: ord() expected a character"),
    }
}
