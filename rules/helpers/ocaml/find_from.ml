(* The byte at which a text stands in another, from a place on; -1 where it doesn't. *)
let find_from text part start =
  try Str.search_forward (Str.regexp_string part) text start with Not_found -> -1
