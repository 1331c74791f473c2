/// The object that was raised last, and its text.
thread_local!(static RAISED: RefCell<Option<(String, Box<dyn Any>)>> = const { RefCell::new(None) });
