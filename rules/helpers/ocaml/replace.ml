(* The text with a part replaced, no more than so often where that is not negative. *)
let replace text part by most =
  if part <> "" then String.concat by (split text part most)
  else
    let size = String.length text in
    let limit = if most < 0 then size + 1 else min most (size + 1) in
    let piece i = (if i < limit then by else "") ^ if i < size then String.make 1 text.[i] else "" in
    String.concat "" (List.init (size + 1) piece)
