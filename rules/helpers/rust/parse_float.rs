/// The number that a text says.
fn parse_float(text: &str) -> f64 {
    text.trim().replace('_', "").parse().unwrap_or_else(|_| panic!("ValueError: could not convert string to float: '{text}'"))
}
