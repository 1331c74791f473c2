(* The text without such characters at its end. *)
let strip_end test text =
  let rec last i = if i > 0 && test text.[i - 1] then last (i - 1) else i in
  String.sub text 0 (last (String.length text))
