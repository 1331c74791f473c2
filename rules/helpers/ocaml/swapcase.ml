(* The text with small letters for capitals and capitals for small ones. *)
let swapcase text =
  String.map (fun c -> if c >= 'a' && c <= 'z' then Char.uppercase_ascii c else Char.lowercase_ascii c) text
