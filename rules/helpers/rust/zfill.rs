/// Padded with zeros after a sign.
fn zfill(text: &str, width: i64) -> String {
    let digits = text.trim_start_matches(['+', '-']);
    let (sign, digits) = if text.len() - digits.len() == 1 { text.split_at(1) } else { ("", text) };
    format!("{sign}{}{digits}", padding(text, width, '0'))
}
