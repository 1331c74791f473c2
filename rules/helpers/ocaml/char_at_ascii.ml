(* The character at an index, which counts from the end where it is negative. *)
let char_at text index =
  let place = if index < 0 then index + String.length text else index in
  if place < 0 || place >= String.length text then raise (Index_error "string index out of range");
  String.make 1 text.[place]
