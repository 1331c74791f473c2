(* The text with spaces for tabs, up to the next column of so many. *)
let expand_tabs text size =
  let expand (done_, column) character =
    match character with
    | "\t" ->
        let missing = if size > 0 then size - (column mod size) else 0 in
        (done_ ^ repeat_text " " missing, column + missing)
    | "\n" | "\r" -> (done_ ^ character, 0)
    | _ -> (done_ ^ character, column + 1)
  in
  fst (List.fold_left expand ("", 0) (chars text))
