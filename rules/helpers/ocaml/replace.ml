(* The text with a part replaced, no more than so often where that is not negative. *)
let replace text part by most =
  if part <> "" then String.concat by (split text part most)
  else
    let pieces = chars text @ [ "" ] in
    let limit = if most < 0 then List.length pieces else most in
    String.concat "" (List.mapi (fun i piece -> (if i < limit then by else "") ^ piece) pieces)
