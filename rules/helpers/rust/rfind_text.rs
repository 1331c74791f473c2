/// The index in characters of the last occurrence, or -1.
fn rfind_text(text: &str, part: &str) -> i64 {
    text.rfind(part).map_or(-1, |at| text[..at].chars().count() as i64)
}
