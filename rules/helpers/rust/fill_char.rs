/// A padding character, which must be one.
fn fill_char(text: &str) -> char {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c,
        _ => panic!("TypeError: The fill character must be exactly one character long"),
    }
}
