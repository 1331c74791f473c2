/// Part of a text by characters; bounds may count from the end, and clamp.
fn substr(text: &str, start: i64, end: i64) -> String {
    let part = span(start, end, text.chars().count());
    text.chars().skip(part.start).take(part.len()).collect()
}
