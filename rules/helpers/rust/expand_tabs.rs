/// Spaces up to the next column in place of tabs.
fn expand_tabs(text: &str, width: i64) -> String {
    let mut out = String::new();
    let mut column = 0;
    for c in text.chars() {
        if c == '\t' {
            let spaces = if width > 0 { width - column % width } else { 0 };
            out += &" ".repeat(spaces as usize);
            column += spaces;
        } else {
            out.push(c);
            column = if c == '\n' || c == '\r' { 0 } else { column + 1 };
        }
    }
    out
}
