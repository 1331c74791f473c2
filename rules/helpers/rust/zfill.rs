/// Padded with zeros after a sign.
fn zfill(text: &str, width: i64) -> String {
    let (sign, digits) = text.split_at(usize::from(text.starts_with(['+', '-'])));
    format!("{sign}{digits:0>0$}", (width - sign.len() as i64).max(0) as usize)
}
