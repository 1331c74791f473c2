(* The first match from a place on. *)
let next_match pattern places text from =
  try ignore (Str.search_forward pattern text from); Some (groups_of places text) with Not_found -> None
