fn main() {
    println!("{}", if std::path::Path::new("made-by-the-build").exists() { "leak" } else { "ok" });
}
