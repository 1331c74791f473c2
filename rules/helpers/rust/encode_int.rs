/// An integer in the canonical encoding.
fn encode_int(value: i128) -> String {
    if value.unsigned_abs() < 1 << 53 { value.to_string() } else { format!("{{\"$int\":\"{value}\"}}") }
}
