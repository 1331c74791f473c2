/// A float in the canonical encoding.
fn encode_float(value: f64) -> String {
    match value {
        _ if value.is_nan() => "{\"$float\":\"nan\"}".to_string(),
        _ if value.is_infinite() => format!("{{\"$float\":\"{}\"}}", if value > 0.0 { "inf" } else { "-inf" }),
        _ => format!("{value:?}"),
    }
}
