/// Commas between groups of three digits.
fn grouped(number: &str) -> String {
    let start = number.find(|c: char| c.is_ascii_digit()).unwrap_or(number.len());
    let end = number.find('.').unwrap_or(number.len());
    let mut out = number.to_string();
    let mut at = end;
    while at > start + 3 {
        at -= 3;
        out.insert(at, ',');
    }
    out
}
