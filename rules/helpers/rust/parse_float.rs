/// The number that a text says.
fn parse_float(text: &str) -> f64 {
    let digit = |place: usize| text.as_bytes().get(place).is_some_and(u8::is_ascii_digit);
    let parted = text.match_indices('_').all(|(place, _)| place > 0 && digit(place - 1) && digit(place + 1));
    text.trim().replace('_', "").parse().ok().filter(|_| parted).unwrap_or_else(|| panic!("ValueError: could not convert string to float: '{text}'"))
}
