(* The character at an index, which counts from the end where it is negative. *)
let char_of text index = text.[if index < 0 then index + String.length text else index]
