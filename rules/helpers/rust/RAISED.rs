thread_local! {
    /// The object that was raised last, and its text.
    static RAISED: RefCell<Option<(String, Box<dyn Any>)>> = const { RefCell::new(None) };
}
