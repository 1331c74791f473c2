/// The next line of standard input.
fn input() -> String {
    let line = read_line();
    if line.is_empty() {
        panic!("EOFError: EOF when reading a line");
    }
    line.trim_end_matches('\n').to_string()
}
