/// The integer that a text says.
fn parse_int(text: &str) -> i64 {
    let digits = text.trim();
    let mut groups = digits.strip_prefix(['+', '-']).unwrap_or(digits).split('_');
    let valid = groups.all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    assert!(valid, "ValueError: invalid literal for int() with base 10: '{text}'");
    digits.replace('_', "").parse().expect("OverflowError: integer too large")
}
