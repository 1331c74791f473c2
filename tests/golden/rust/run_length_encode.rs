/// Replace each run of a character by the character and, from two on, its count.
fn run_length_encode(text: &str) -> String {
    let mut encoded = String::new();
    let mut i: i64 = 0;
    while i < text.len() as i64 {
        let mut j = i;
        while j < text.len() as i64 && char_at(text, j) == char_at(text, i) {
            j += 1;
        }
        encoded.push(char_at(text, i));
        if j - i > 1 {
            encoded.push_str(&(j - i).to_string());
        }
        i = j;
    }
    encoded
}

/// The character at an index, which may count from the end.
fn char_at(text: &str, index: i64) -> char {
    let place = if index < 0 { text.chars().rev().nth((-index - 1) as usize) } else { text.chars().nth(index as usize) };
    place.expect("IndexError: string index out of range")
}
