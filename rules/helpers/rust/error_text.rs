/// The text of a panic under the name of its error.
fn error_text(text: &str) -> String {
    let known = [
        ("index out of bounds", "IndexError: list index out of range"), ("range start index", "IndexError"), ("removal index", "IndexError: pop index out of range"),
        ("attempt to divide by zero", "ZeroDivisionError: integer division or modulo by zero"),
        ("attempt to calculate the remainder with a divisor of zero", "ZeroDivisionError: integer modulo by zero"),
        ("called `Option::unwrap()` on a `None`", "TypeError"), ("attempt to", "OverflowError"), ("capacity overflow", "MemoryError"), ("no entry found", "KeyError"),
    ];
    let found = known.iter().find(|(start, _)| text.starts_with(start));
    found.map_or(text.to_string(), |(_, error)| if error.contains(':') { error.to_string() } else { format!("{error}: {text}") })
}
