(* The text with each character replaced that a table has; none deletes it. *)
let translate text table =
  let changed character =
    match List.assoc_opt (ord character) table with
    | None -> character
    | Some replacement -> Option.value replacement ~default:""
  in
  String.concat "" (List.map changed (chars text))
