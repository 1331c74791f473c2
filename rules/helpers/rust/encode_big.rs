/// An integer of any size in the canonical encoding.
fn encode_big(value: &BigInt) -> String {
    let text = value.to_string();
    if text.len() < 16 { text } else { format!("{{\"$int\":\"{text}\"}}") }
}
