/// Scientific text with an exponent of two digits.
fn scientific(value: f64, digits: i64) -> String {
    let text = format!("{value:.*e}", digits as usize);
    let Some((mantissa, exponent)) = text.split_once('e') else { return text.to_lowercase() };
    let power: i32 = exponent.parse().unwrap();
    format!("{mantissa}e{}{:02}", if power < 0 { '-' } else { '+' }, power.abs())
}
