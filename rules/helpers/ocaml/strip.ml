(* The text without such characters at either end. *)
let strip test text =
  let size = String.length text in
  let rec first i = if i < size && test text.[i] then first (i + 1) else i in
  let rec last i = if i > 0 && test text.[i - 1] then last (i - 1) else i in
  let start = first 0 in
  String.sub text start (max 0 (last size - start))
