/// Fails where a value is wanted.
fn raise<T>(error: String) -> T {
    panic!("{error}")
}
