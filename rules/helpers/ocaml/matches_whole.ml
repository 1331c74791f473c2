(* Whether a pattern matches a whole text. *)
let matches_whole pattern text = Str.string_match pattern text 0 && Str.match_end () = String.length text
