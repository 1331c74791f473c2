(* Whether a pattern matches somewhere in a text. *)
let matches_somewhere pattern text =
  match Str.search_forward pattern text 0 with
  | _ -> true
  | exception Not_found -> false
