(* Whether a text has bytes and all pass a test. *)
let all_chars test text = text <> "" && String.for_all test text
