/// The parts of a text without empty ones at the end; a text that was not split stays.
fn split_trimmed(mut parts: Vec<String>) -> Vec<String> {
    let last = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |at| at + 1);
    if parts.len() > 1 {
        parts.truncate(last);
    }
    parts
}
