(* The match at the start of a text. *)
let match_at_start pattern places text =
  if Str.string_match pattern text 0 then Some (groups_of places text) else None
