/// The object behind the text of an error.
fn raised<E: Clone + 'static>(text: &str) -> E {
    RAISED.with_borrow(|raised| {
        let object = raised.as_ref().filter(|(said, _)| said == text).and_then(|(_, object)| object.downcast_ref::<E>());
        object.expect("AttributeError").clone()
    })
}
