/// The digits of an integer in base 2, 8 or 16, with a prefix.
fn radix_digits(value: i64, base: i64, prefix: &str) -> String {
    let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    let digits = match base { 2 => format!("{size:b}"), 8 => format!("{size:o}"), _ => format!("{size:x}") };
    format!("{sign}{prefix}{digits}")
}
