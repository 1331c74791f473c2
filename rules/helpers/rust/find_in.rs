/// The index in characters of the first occurrence between two bounds, or -1.
fn find_in(text: &str, part: &str, start: i64, end: i64) -> i64 {
    let len = text.chars().count();
    let (first, last) = (place(start, len), place(end, len));
    let within: String = text.chars().skip(first).take(last.saturating_sub(first)).collect();
    let at = within.find(part).filter(|_| start <= len as i64 && first <= last);
    at.map_or(-1, |at| (first + within[..at].chars().count()) as i64)
}
