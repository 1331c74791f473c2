/// Part of a text by characters; bounds may count from the end, and clamp.
fn substr(text: &str, range: impl RangeBounds<i64>) -> &str {
    let (start, end) = bounds(range, text.chars().count());
    let offset = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    &text[offset(start)..offset(end)]
}
