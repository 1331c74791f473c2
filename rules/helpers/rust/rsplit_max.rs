/// Splits at the last occurrences of a separator.
fn rsplit_max(text: &str, by: &str, count: i64) -> Vec<String> {
    assert!(!by.is_empty(), "ValueError: empty separator");
    let count = if count < 0 { usize::MAX } else { count as usize + 1 };
    text.rsplitn(count, by).collect::<Vec<_>>().into_iter().rev().map(String::from).collect()
}
