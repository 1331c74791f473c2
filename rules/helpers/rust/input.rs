/// The next line of standard input.
fn input() -> String {
    let line = read_line();
    assert!(!line.is_empty(), "EOFError: EOF when reading a line");
    line.trim_end_matches('\n').to_string()
}
