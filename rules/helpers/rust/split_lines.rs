/// The lines of a text, without their ends.
fn split_lines(text: &str) -> Vec<String> {
    let ends = ['\n', '\r', '\x0b', '\x0c', '\x1c', '\x1d', '\x1e', '\u{85}', '\u{2028}', '\u{2029}'];
    text.replace("\r\n", "\n").split_terminator(ends).map(String::from).collect()
}
