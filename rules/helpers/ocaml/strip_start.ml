(* The text without such characters at its start. *)
let strip_start test text =
  let size = String.length text in
  let rec first i = if i < size && test text.[i] then first (i + 1) else i in
  String.sub text (first 0) (size - first 0)
