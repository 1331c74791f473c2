use std::ops::Bound;
use std::ops::RangeBounds;

/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
fn camel_to_snake(name: &str) -> String {
    let mut result = String::new();
    for (i, ch) in (0i64..).zip(name.chars()) {
        if ch.is_uppercase() {
            let after_lower = i > 0 && char_at(name, i - 1).is_lowercase();
            let before_lower = i > 0 && char_at(name, i - 1) != '_' && is_lower(substr(name, i + 1..i + 2));
            if after_lower || before_lower {
                result.push('_');
            }
            result.push(ch.to_ascii_lowercase());
        } else {
            result.push(ch);
        }
    }
    result
}

/// The character at an index, which may count from the end.
fn char_at(text: &str, index: i64) -> char {
    let place = if index < 0 { text.chars().rev().nth((-index - 1) as usize) } else { text.chars().nth(index as usize) };
    place.expect("IndexError: string index out of range")
}

/// The bounds of a range as places: they may count from the end, and clamp.
fn bounds(range: impl RangeBounds<i64>, len: usize) -> (usize, usize) {
    let clamp = |bound: i64| (if bound < 0 { bound.saturating_add(len as i64) } else { bound }).clamp(0, len as i64) as usize;
    let start = match range.start_bound() {
        Bound::Included(&start) => clamp(start),
        _ => 0,
    };
    let end = match range.end_bound() {
        Bound::Excluded(&end) => clamp(end),
        Bound::Included(&end) => clamp(end + 1),
        Bound::Unbounded => len,
    };
    (start, end.max(start))
}

/// Part of a text by characters; bounds may count from the end, and clamp.
fn substr(text: &str, range: impl RangeBounds<i64>) -> &str {
    let (start, end) = bounds(range, text.chars().count());
    let offset = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    &text[offset(start)..offset(end)]
}

/// Whether a text has cased letters, none in upper case.
fn is_lower(text: &str) -> bool {
    text.chars().any(char::is_lowercase) && !text.chars().any(char::is_uppercase)
}
