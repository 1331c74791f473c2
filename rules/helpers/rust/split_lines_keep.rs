/// The lines of a text, with their ends.
fn split_lines_keep(text: &str) -> Vec<String> {
    let ends = ['\n', '\r', '\x0b', '\x0c', '\x1c', '\x1d', '\x1e', '\u{85}', '\u{2028}', '\u{2029}'];
    let mut lines: Vec<String> = Vec::new();
    for part in text.split_inclusive(ends) {
        match lines.last_mut() {
            Some(last) if part == "\n" && last.ends_with('\r') => last.push('\n'),
            _ => lines.push(part.to_string()),
        }
    }
    lines
}
