/// The character at an index, which may count from the end.
fn char_at(text: &str, index: i64) -> char {
    let place = if index < 0 { text.chars().rev().nth((-index - 1) as usize) } else { text.chars().nth(index as usize) };
    place.expect("IndexError: string index out of range")
}
