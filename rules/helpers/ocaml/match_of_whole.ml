(* The match of a whole text. *)
let match_of_whole pattern places text =
  if Str.string_match pattern text 0 && Str.match_end () = String.length text then Some (groups_of places text) else None
