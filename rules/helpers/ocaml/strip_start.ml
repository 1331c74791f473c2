(* The text without such characters at its start. *)
let strip_start test text =
  let rec first i = if i < String.length text && test text.[i] then first (i + 1) else i in
  Str.string_after text (first 0)
