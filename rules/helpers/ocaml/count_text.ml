(* How often a text stands in another, without overlaps. *)
let count_text text part =
  if part = "" then List.length (chars text) + 1 else List.length (split text part) - 1
