/// The integer that a text says in a base.
fn parse_radix(text: &str, base: i64) -> i64 {
    let fail = || panic!("ValueError: invalid literal for int() with base {base}: '{text}'");
    let lower = text.trim().to_lowercase();
    let (sign, digits) = match lower.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", lower.strip_prefix('+').unwrap_or(&lower)),
    };
    let prefix = match base { 16 => "0x", 8 => "0o", 2 => "0b", _ => "\0" };
    let digits = digits.strip_prefix(prefix).map_or(digits, |rest| rest.strip_prefix('_').unwrap_or(rest));
    if digits.is_empty() || digits.split('_').any(|group| group.is_empty() || !group.chars().all(|c| c.is_digit(base as u32))) {
        fail();
    }
    i64::from_str_radix(&format!("{sign}{}", digits.replace('_', "")), base as u32).expect("OverflowError: integer too large")
}
