/// The lines of a text, with their ends or without.
fn split_lines(text: &str, keep: bool) -> Vec<String> {
    let breaks = |c: char| matches!(c, '\n' | '\r' | '\x0b' | '\x0c' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut lines: Vec<String> = Vec::new();
    for part in text.split_inclusive(breaks) {
        match lines.last_mut() {
            Some(last) if part == "\n" && last.ends_with('\r') => last.push('\n'),
            _ => lines.push(part.to_string()),
        }
    }
    if keep { lines } else { lines.iter().map(|line| line.strip_suffix("\r\n").unwrap_or(line.trim_end_matches(breaks)).to_string()).collect() }
}
