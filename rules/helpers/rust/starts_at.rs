/// Whether a text continues with another from an index on.
fn starts_at(text: &str, part: &str, start: i64) -> bool {
    let len = text.chars().count();
    start <= len as i64 && text.chars().skip(place(start, len)).collect::<String>().starts_with(part)
}
