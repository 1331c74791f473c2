/// A text in quotes as Python shows it.
fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let inner: String = text.chars().map(|c| match c {
        '\\' | '\n' | '\r' | '\t' => c.escape_default().to_string(),
        _ if c == quote => format!("\\{c}"),
        _ if c.is_ascii_control() => format!("\\x{:02x}", c as u32),
        _ => c.to_string(),
    }).collect();
    format!("{quote}{inner}{quote}")
}
