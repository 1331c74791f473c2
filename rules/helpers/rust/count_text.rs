/// How often a text occurs without overlap.
fn count_text(text: &str, part: &str) -> i64 {
    text.matches(part).count() as i64
}
