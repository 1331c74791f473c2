/// So many significant digits, scientific where the exponent asks for it.
fn general_text(value: f64, digits: i64) -> String {
    let digits = digits.max(1);
    let text = scientific(value, digits - 1);
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let power: i64 = exponent.parse().unwrap();
    let trim = |text: &str| if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text.to_string() };
    if power < -4 || power >= digits {
        return format!("{}e{exponent}", trim(mantissa));
    }
    trim(&format!("{value:.*}", (digits - 1 - power) as usize))
}
