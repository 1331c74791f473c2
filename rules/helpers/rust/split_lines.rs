/// The lines of a text.
fn split_lines(text: &str, keep: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !matches!(c, '\n' | '\r' | '\x0b' | '\x0c' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            line.push(c);
            continue;
        }
        let end = if c == '\r' && chars.next_if_eq(&'\n').is_some() { "\r\n".to_string() } else { c.to_string() };
        lines.push(std::mem::take(&mut line) + if keep { &end } else { "" });
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
