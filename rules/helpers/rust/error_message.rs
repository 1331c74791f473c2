/// The message of an error without the name of its class.
fn error_message(error: &str) -> String {
    error.split_once(": ").map_or(String::new(), |(_, message)| message.to_string())
}
