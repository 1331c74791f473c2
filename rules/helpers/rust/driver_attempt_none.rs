/// The record of a call that gives nothing.
fn driver_attempt_none(call: impl FnOnce()) -> String {
    driver_attempt(|| {
        call();
        "null".to_string()
    })
}
