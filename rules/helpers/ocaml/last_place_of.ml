(* Where a text stands last in another, which must have it. *)
let last_place_of text part =
  try Str.search_backward (Str.regexp_string part) text (String.length text)
  with Not_found -> raise (Invalid_argument "substring not found")
