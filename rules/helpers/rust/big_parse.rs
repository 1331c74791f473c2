/// The integer that a decimal text says.
fn big_parse(text: &str) -> BigInt {
    let plain = text.trim().replace('_', "");
    let digits = plain.trim_start_matches(['+', '-']);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) || plain.len() > digits.len() + 1 {
        panic!("ValueError: invalid literal for int() with base 10: '{text}'");
    }
    let groups = digits.as_bytes().rchunks(9).map(|group| group.iter().fold(0, |value, &b| value * 10 + u64::from(b - b'0')));
    BigInt::new(plain.starts_with('-'), groups.collect())
}
