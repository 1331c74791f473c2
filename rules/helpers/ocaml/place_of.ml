(* Where a text stands first in another, which must have it. *)
let place_of text part =
  try Str.search_forward (Str.regexp_string part) text 0
  with Not_found -> raise (Invalid_argument "substring not found")
