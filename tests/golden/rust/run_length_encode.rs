/// Replace each run of a character by the character and, from two on, its count.
fn run_length_encode(text: &str) -> String {
    let mut encoded = String::new();
    let mut i: i64 = 0;
    while i < text.len() as i64 {
        let mut j = i;
        while j < text.len() as i64 && text.as_bytes()[j as usize] as char == text.as_bytes()[i as usize] as char {
            j += 1;
        }
        encoded.push(text.as_bytes()[i as usize] as char);
        if j - i > 1 {
            encoded.push_str(&(j - i).to_string());
        }
        i = j;
    }
    encoded
}
