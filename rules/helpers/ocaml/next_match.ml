(* The first match from a place on. *)
let next_match pattern places text from =
  match Str.search_forward pattern text from with
  | _ -> Some (groups_of places text)
  | exception Not_found -> None
