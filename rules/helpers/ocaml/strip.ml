(* The text without such characters at either end. *)
let strip test text =
  let rec first i = if i < String.length text && test text.[i] then first (i + 1) else i in
  let rec last i = if i > 0 && test text.[i - 1] then last (i - 1) else i in
  String.sub text (first 0) (max 0 (last (String.length text) - first 0))
