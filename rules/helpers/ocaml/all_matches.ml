(* All matches from a place on, one after the other. *)
let rec all_matches pattern places text from =
  match next_match pattern places text from with
  | None -> []
  | Some found -> let rest = Str.match_end () in found :: all_matches pattern places text rest
