/// The digits of an integer in a base, with a prefix.
fn digits(value: i64, base: u32, prefix: &str) -> String {
    let mut rest = value.unsigned_abs();
    let mut out = Vec::new();
    while rest > 0 || out.is_empty() {
        out.push(char::from_digit((rest % base as u64) as u32, base).unwrap());
        rest /= base as u64;
    }
    format!("{}{prefix}{}", if value < 0 { "-" } else { "" }, out.iter().rev().collect::<String>())
}
