/// Upper case becomes lower and the reverse.
fn swap_case(text: &str) -> String {
    text.chars().map(|c| if c.is_uppercase() { c.to_lowercase().to_string() } else { c.to_uppercase().to_string() }).collect()
}
