/// Splits at the first occurrences of a separator.
fn split_max(text: &str, by: &str, count: i64) -> Vec<String> {
    let count = if count < 0 { usize::MAX } else { count as usize + 1 };
    text.splitn(count, separator(by)).map(String::from).collect()
}
