/// The record of a call that gives a text.
fn driver_attempt(call: impl FnOnce() -> String) -> String {
    match catch(call) {
        Ok(text) => format!("\"ok\":{text}"),
        Err(error) => {
            let (name, message) = error.split_once(": ").unwrap_or((&error, ""));
            format!("\"raise\":[{},{}]", encode_str(name), encode_str(message))
        }
    }
}
