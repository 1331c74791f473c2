/// Splits at white space, so many times at most.
fn split_space_max(text: &str, count: i64) -> Vec<String> {
    let mut rest = text.trim_start();
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let end = if count >= 0 && parts.len() as i64 >= count { rest.len() } else { rest.find(char::is_whitespace).unwrap_or(rest.len()) };
        parts.push(rest[..end].to_string());
        rest = rest[end..].trim_start();
    }
    parts
}
