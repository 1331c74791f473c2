/// A truth value as Python shows it.
fn bool_text(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}
