/// The integer that a text says.
fn parse_int(text: &str) -> i64 {
    let digits = text.trim();
    let grouped = !digits.trim_start_matches(['+', '-']).split('_').any(str::is_empty);
    match digits.replace('_', "").parse() {
        Ok(n) if grouped => n,
        Err(error) if grouped && matches!(error.kind(), IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => panic!("OverflowError: integer too large"),
        _ => panic!("ValueError: invalid literal for int() with base 10: {text:?}"),
    }
}
