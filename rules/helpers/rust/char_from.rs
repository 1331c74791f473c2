/// The character with a code point.
fn char_from(code: i64) -> char {
    u32::try_from(code).ok().and_then(char::from_u32).expect("ValueError: chr() arg not in range(0x110000)")
}
