/// Spaces up to the next column in place of tabs.
fn expand_tabs(text: &str, width: i64) -> String {
    let mut column = 0;
    text.chars().map(|c| {
        let cells = if c != '\t' { 1 } else if width > 0 { width - column % width } else { 0 };
        column = if c == '\n' || c == '\r' { 0 } else { column + cells };
        if c == '\t' { " ".repeat(cells as usize) } else { c.to_string() }
    }).collect()
}
