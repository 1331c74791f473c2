/// Splits at white space from the right, so many times at most.
fn rsplit_space_max(text: &str, count: i64) -> Vec<String> {
    let mut rest = text.trim_end();
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let place = rest.char_indices().rev().find(|(_, c)| c.is_whitespace()).map_or(0, |(at, c)| at + c.len_utf8());
        let start = if count >= 0 && parts.len() as i64 >= count { 0 } else { place };
        parts.insert(0, rest[start..].to_string());
        rest = rest[..start].trim_end();
    }
    parts
}
