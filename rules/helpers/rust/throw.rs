/// Raises an object: the panic says its text, and the object is kept for who catches it.
fn throw<E: 'static>(text: String, error: E) -> ! {
    RAISED.set(Some((text.clone(), Box::new(error))));
    panic!("{text}")
}
