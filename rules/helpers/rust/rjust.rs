/// Padded at the left.
fn rjust(text: &str, width: i64, fill: char) -> String {
    padding(text, width, fill) + text
}
