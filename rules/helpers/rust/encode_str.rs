/// A text in JSON, ASCII only.
fn encode_str(text: &str) -> String {
    let escaped: String = text.encode_utf16().map(|unit| match unit {
        0x22 => "\\\"".to_string(),
        0x5c => "\\\\".to_string(),
        0x20..=0x7e => (unit as u8 as char).to_string(),
        _ => format!("\\u{unit:04x}"),
    }).collect();
    format!("\"{escaped}\"")
}
