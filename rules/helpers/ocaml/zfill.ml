(* The text with zeros after its sign, up to a width. *)
let zfill text width =
  let missing = repeat_text "0" (width - List.length (chars text)) in
  if text <> "" && (text.[0] = '-' || text.[0] = '+') then
    String.sub text 0 1 ^ missing ^ String.sub text 1 (String.length text - 1)
  else missing ^ text
