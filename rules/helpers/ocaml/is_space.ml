(* Whether a byte is white space. *)
let is_space c = c = ' ' || (c >= '\t' && c <= '\r') || (c >= '\028' && c <= '\031')
