/// Whether a text continues with another from an index on.
fn starts_at(text: &str, part: &str, start: i64) -> bool {
    start <= text.chars().count() as i64 && substr(text, start..).starts_with(part)
}
