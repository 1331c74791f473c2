/// The index in characters of the first occurrence, or -1.
fn find_text(text: &str, part: &str) -> i64 {
    text.find(part).map_or(-1, |at| text[..at].chars().count() as i64)
}
