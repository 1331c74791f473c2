/// Writes the record of a test.
fn driver_emit(test: i64, outcome: &str, args: &str) {
    let payload = format!("{{{outcome},\"args\":{args}}}");
    let nonce = std::env::args().nth(1).unwrap_or_default();
    let mut out = std::io::stdout().lock();
    let _ = write!(out, "\n\x1e{nonce} {test} {}\n{payload}\n", payload.len());
    let _ = out.flush();
}
