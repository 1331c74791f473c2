/// Replaces the first occurrences.
fn replace_max(text: &str, from: &str, to: &str, count: i64) -> String {
    if count < 0 { text.replace(from, to) } else { text.replacen(from, to, count as usize) }
}
