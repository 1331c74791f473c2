(* The text with a part replaced, no more than so often where that is not negative. *)
let replace_max text part by most =
  if most < 0 then replace text part by
  else if part <> "" then String.concat by (split_max text part most)
  else String.concat "" (List.mapi (fun i piece -> (if i < most then by else "") ^ piece) (chars text @ [ "" ]))
