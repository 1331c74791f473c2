(* The text with a part replaced wherever it stands. *)
let replace text part by = String.concat by (if part = "" then ("" :: chars text) @ [ "" ] else split text part)
