(* The text with a capital at the start of each word. *)
let title text =
  let starts i = i = 0 || not (is_letter text.[i - 1]) in
  String.mapi (fun i c -> if starts i then Char.uppercase_ascii c else Char.lowercase_ascii c) text
