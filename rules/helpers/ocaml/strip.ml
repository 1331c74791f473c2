(* The text without the bytes of a kind at its start, its end or both. *)
let strip test left right text =
  let size = String.length text in
  let rec first i = if i < size && test text.[i] then first (i + 1) else i in
  let start = if left then first 0 else 0 in
  let rec last i = if i > start && test text.[i - 1] then last (i - 1) else i in
  let stop = if right then last size else size in
  String.sub text start (stop - start)
