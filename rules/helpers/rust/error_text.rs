/// The text of a panic under the name of its error.
fn error_text(text: &str) -> String {
    let known = [
        ("index out of bounds", "IndexError"), ("range start index", "IndexError"), ("removal index", "IndexError"), ("attempt to divide by zero", "ZeroDivisionError"),
        ("attempt to calculate the remainder with a divisor of zero", "ZeroDivisionError"), ("called `Option::unwrap()` on a `None`", "TypeError"),
        ("attempt to subtract with overflow", "OverflowError"), ("attempt to", "OverflowError"), ("capacity overflow", "MemoryError"), ("KeyError", ""),
        ("no entry found", "KeyError"),
    ];
    match known.iter().find(|(start, _)| text.starts_with(start)) {
        Some((_, name)) if !name.is_empty() => format!("{name}: {text}"),
        _ => text.to_string(),
    }
}
