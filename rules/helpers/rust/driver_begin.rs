/// Starts the driver: panics are reported by records, not on standard error.
fn driver_begin() {
    std::panic::set_hook(Box::new(|_| {}));
}
