(* The text in the middle of a width. *)
let center text width fill =
  let missing = max 0 (width - List.length (chars text)) in
  let left = (missing / 2) + (missing land width land 1) in
  fill_text fill left ^ text ^ fill_text fill (missing - left)
