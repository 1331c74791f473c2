/// So much of a character as is missing to a width.
fn padding(text: &str, width: i64, fill: char) -> String {
    fill.to_string().repeat((width - text.chars().count() as i64).max(0) as usize)
}
