fn main() {
    std::fs::write("made-by-the-build", "leak").unwrap();
    println!("cargo:rustc-link-arg=-Wl,--version");
}
