/// Writes a prompt and reads a line.
fn ask(prompt: &dyn std::fmt::Display) -> String {
    print!("{prompt}");
    std::io::stdout().flush().unwrap();
    input()
}
