/// Splits at the last occurrences of a separator.
fn rsplit_max(text: &str, by: &str, count: i64) -> Vec<String> {
    let count = if count < 0 { usize::MAX } else { count as usize + 1 };
    let mut parts: Vec<String> = text.rsplitn(count, separator(by)).map(String::from).collect();
    parts.reverse();
    parts
}
