(* The words of a text. *)
let split_space text = Str.split (Str.regexp "[ \t-\r\x1c-\x1f]+") text
