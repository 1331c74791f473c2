/// The integer that a text says.
fn parse_int(text: &str) -> i64 {
    parse_radix(text, 10)
}
