/// The bytes of a text in a named encoding.
fn encode_text(text: &str, encoding: &str) -> Vec<u8> {
    let limit = match encoding.to_lowercase().replace('_', "-").as_str() {
        "utf-8" | "utf8" => return text.as_bytes().to_vec(),
        "ascii" | "us-ascii" => 128,
        "latin-1" | "latin1" | "iso-8859-1" => 256,
        _ => panic!("LookupError: unknown encoding: {encoding}"),
    };
    let byte = |c: char| if (c as u32) < limit { c as u8 } else { panic!("UnicodeEncodeError: character {c:?} has no code in {encoding}") };
    text.chars().map(byte).collect()
}
