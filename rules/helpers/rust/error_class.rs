/// The class of an error.
fn error_class(error: &str) -> String {
    error.split(':').next().unwrap_or_default().to_string()
}
