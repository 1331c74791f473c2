/// Whether an error is of one of these classes.
fn is_error(error: &str, classes: &[&str]) -> bool {
    classes.contains(&error.split(':').next().unwrap_or_default())
}
