/// Whether upper case stands exactly where no letter precedes.
fn is_title(text: &str) -> bool {
    let mut inside = false;
    let mut cased = false;
    text.chars().all(|c| {
        let fits = if c.is_uppercase() { !inside } else { !c.is_lowercase() || inside };
        inside = c.is_uppercase() || c.is_lowercase();
        cased |= inside;
        fits
    }) && cased
}
