use std::ops::Range;

/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
fn camel_to_snake(name: &str) -> String {
    let mut result = String::new();
    for (i, ch) in (0i64..).zip(name.chars()) {
        if ch.is_uppercase() {
            let after_lower = i > 0 && (name.as_bytes()[(i - 1) as usize] as char).is_lowercase();
            let before_lower = i > 0 && name.as_bytes()[(i - 1) as usize] as char != '_' && is_lower(&name[span(i + 1, i + 2, name.len())]);
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

/// The places between two bounds, which may count from the end, and clamp.
fn span(start: i64, end: i64, len: usize) -> Range<usize> {
    let clamped = |bound: i64| (if bound < 0 { bound + len as i64 } else { bound }).clamp(0, len as i64) as usize;
    clamped(start)..clamped(end).max(clamped(start))
}

/// Whether a text has cased letters, none in upper case.
fn is_lower(text: &str) -> bool {
    text.chars().any(char::is_lowercase) && !text.chars().any(char::is_uppercase)
}
