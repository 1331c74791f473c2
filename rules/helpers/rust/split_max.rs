/// Splits at the first occurrences of a separator.
fn split_max(text: &str, by: &str, count: i64) -> Vec<String> {
    assert!(!by.is_empty(), "ValueError: empty separator");
    let count = if count < 0 { usize::MAX } else { count as usize + 1 };
    text.splitn(count, by).map(String::from).collect()
}
