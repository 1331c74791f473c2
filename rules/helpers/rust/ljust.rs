/// Padded at the right.
fn ljust(text: &str, width: i64, fill: char) -> String {
    text.to_string() + &padding(text, width, fill)
}
