/// Every word capitalized.
fn title_case(text: &str) -> String {
    let mut inside = false;
    text.chars().map(|c| {
        let changed: String = if inside { c.to_lowercase().collect() } else { capital(c) };
        inside = c.is_alphabetic();
        changed
    }).collect()
}
