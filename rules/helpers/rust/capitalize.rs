/// The first character in upper case, the rest in lower.
fn capitalize(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| capital(first) + &chars.as_str().to_lowercase())
}
