/// A float as Python shows it.
fn float_text(value: f64) -> String {
    let text = format!("{value:?}");
    match text.split_once('e') {
        None if value.is_nan() => "nan".to_string(),
        None if value.abs() < 1e16 && (value.abs() >= 1e-4 || value == 0.0) || value.is_infinite() => text,
        _ => {
            let text = format!("{value:e}");
            let (mantissa, exponent) = text.split_once('e').unwrap();
            let power: i32 = exponent.parse().unwrap();
            format!("{mantissa}e{}{:02}", if power < 0 { '-' } else { '+' }, power.abs())
        }
    }
}
